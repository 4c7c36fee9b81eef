"""How the time of the whole command grows: with the number of documents, with the size of one, and with two cores.

Usage: growth.py "JAVA COMMAND" CORPUS MEGABYTES...
"""

import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

command, corpus, *steps = sys.argv[1:]
texts = [path.read_bytes() for path in sorted(pathlib.Path(corpus).glob("*.txt"))]


def once(folder, jobs):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    # On a busy machine a large document takes longer than the two minutes that it has.
    subprocess.run(
        f"{command} extract {folder} --format jsonl --jobs {jobs} --timeout 36000",
        shell=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def repeated(folder, megabytes):
    """The corpus again and again; copies are links."""
    size = number = 0
    first = {}
    while size < megabytes * 1e6:
        text = texts[number % len(texts)]
        path = folder / f"{number:06}.txt"
        if number < len(texts):
            path.write_bytes(text)
            first[number] = path
        else:
            os.link(first[number % len(texts)], path)
        size += len(text)
        number += 1
    return size


def cut(folder, kilobytes, megabytes):
    """The same text in documents of one size, each ended at a line."""
    whole = b"\n\n".join(texts)
    at = size = number = 0
    while size < megabytes * 1e6:
        piece = b""
        while len(piece) < kilobytes * 1000:
            end = whole.find(b"\n", min(len(whole), at + kilobytes * 1000 - len(piece)))
            end = len(whole) if end < 0 else end + 1
            piece += whole[at:end]
            at = 0 if end == len(whole) else end
        (folder / f"{number:06}.txt").write_bytes(piece)
        size += len(piece)
        number += 1
    return size


def measured(fill, jobs=1):
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        size = fill(folder)
        return size, *once(folder, jobs)
    finally:
        shutil.rmtree(folder)


sys.stdout.reconfigure(line_buffering=True)
print(f"load {os.getloadavg()[0]:.1f}; processor time of the whole command, start and warm-up included")
for step in map(float, steps):
    size, wall, cpu = measured(lambda folder: repeated(folder, step))
    print(f"{step:8g} MB of documents   {cpu / size * 1e9:8.0f} ms/MB {size / 1e6 / cpu:6.2f} MB/s")
for kilobytes in 1, 10, 100, 1000, 20000:
    size, wall, cpu = measured(lambda folder: cut(folder, kilobytes, 20))
    print(f"{kilobytes:8} KB a document     {cpu / size * 1e9:8.0f} ms/MB {size / 1e6 / cpu:6.2f} MB/s")
one, two = [], []
for _ in range(3):
    one.append(measured(lambda folder: repeated(folder, 20), 1)[1])
    two.append(measured(lambda folder: repeated(folder, 20), 2)[1])
print(f"two cores against one: {min(one) / min(two):.2f} x (wall clock, best of three)")
