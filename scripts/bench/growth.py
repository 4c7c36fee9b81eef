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

import documents

command, corpus, *steps = sys.argv[1:]
texts = documents.texts(corpus)


def once(folder, jobs, core=""):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    # On a busy machine a large document takes longer than the two minutes that it has.
    subprocess.run(
        f"{core} {command} extract {folder} --format jsonl --jobs {jobs} --timeout 36000",
        shell=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(fill, jobs=1, core=""):
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        size = fill(folder)
        return size, *once(folder, jobs, core)
    finally:
        shutil.rmtree(folder)


sys.stdout.reconfigure(line_buffering=True)
print(f"load {os.getloadavg()[0]:.1f}; processor time of the whole command, start and warm-up included")
for step in map(float, steps):
    size, wall, cpu = measured(lambda folder: documents.repeated(texts, folder, step))
    print(f"{step:8g} MB of documents   {cpu / size * 1e9:8.0f} ms/MB {size / 1e6 / cpu:6.2f} MB/s")
for kilobytes in 1, 10, 100, 1000, 20000:
    size, wall, cpu = measured(lambda folder: documents.cut(texts, folder, kilobytes, 20))
    print(f"{kilobytes:8} KB a document     {cpu / size * 1e9:8.0f} ms/MB {size / 1e6 / cpu:6.2f} MB/s")
# The compiler works beside even a single worker, unless that has one core alone.
one, two = [], []
for _ in range(2):
    one.append(measured(lambda folder: documents.repeated(texts, folder, 100), 1, "taskset -c 0")[1])
    two.append(measured(lambda folder: documents.repeated(texts, folder, 100), 2)[1])
print(f"two cores against one: {min(one) / min(two):.2f} x (100 MB, wall clock, better of two)")
