"""Folders of documents made of the corpus, as large as a measurement needs them."""

import os
import pathlib


def texts(corpus):
    return [path.read_bytes() for path in sorted(pathlib.Path(corpus).glob("*.txt"))]


def repeated(texts, folder, megabytes):
    """The corpus again and again; copies are links. Returns the bytes."""
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


def cut(texts, folder, kilobytes, megabytes):
    """The same text in documents of one size, each ended at a line. Returns the bytes."""
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
