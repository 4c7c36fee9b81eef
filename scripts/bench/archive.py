"""What an archive costs on Spark: processor time a megabyte and a page, and what follows for a million documents.

Usage: archive.py "SPARK COMMAND" "JAVA COMMAND" CORPUS MEGABYTES [PDF...]

Each command runs over a little and over a lot, on one core; what counts is the difference, so that the start of
Java and of Spark, the rules and the models are left out. OPTIONS are added to extract, such as --only stances.
"""

import os
import pathlib
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile

import documents

# What is assumed, not measured.
DOCUMENTS = 1_000_000
KILOBYTES = 40  # of text a document
PAGES = 8  # a document, where it is a PDF
LISTING = 0.001  # seconds a file, to list and open it from the driver
CORES = 32
PRICE = 0.05  # euros a core-hour

FIRST = 36  # documents that are not counted

spark, java, corpus, megabytes, *pdfs = sys.argv[1:]
options = shlex.split(os.environ.get("OPTIONS", ""))


def cpu(*command):
    """Seconds of processor time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def on_spark(folder, work):
    return cpu(*shlex.split(spark), "--master", "local[1]", "extract", str(folder), "-o", str(work / "found"), *options)


def on_the_command_line(folder, work):
    return cpu(*shlex.split(java), "extract", str(folder), "-o", f"{work / 'tables'}/", "--jobs", "1", *options)


def reading(folder, work):
    return cpu(*shlex.split(java), "text", str(folder), "-o", str(work / "texts"), "--jobs", "1")


def beyond(command, little, much, amount, work):
    """Seconds for each of the amount, and seconds for the little."""
    first = command(little, work)
    return (command(much, work) - first) / amount, first


def pages(pdf):
    out = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return next(int(line.split()[1]) for line in out.splitlines() if line.startswith("Pages:"))


def copies(folder, times):
    folder.mkdir()
    for number in range(times):
        for pdf in pdfs:
            shutil.copy(pdf, folder / f"{number:04}-{pathlib.Path(pdf).name}")
    return folder


def text_folder(folder, size):
    folder.mkdir()
    return documents.cut(documents.texts(corpus), folder, KILOBYTES, size)


def row(what, how, gives):
    print(f"| {what} | {how} | {gives} |")


sys.stdout.reconfigure(line_buffering=True)
print(f"load {os.getloadavg()[0]:.1f}; processor time beyond that of {FIRST} documents of {KILOBYTES} KB, one core")
with tempfile.TemporaryDirectory() as made:
    work = pathlib.Path(made)
    little, much = work / "little", work / "much"
    counted = text_folder(much, float(megabytes)) - text_folder(little, FIRST * KILOBYTES / 1000)
    counted /= 1e6
    a_megabyte, start = beyond(on_spark, little, much, counted, work)
    print(f"Spark          {1 / a_megabyte:6.2f} MB/s; {start:.0f} s for the {FIRST} documents")
    of_command, start = beyond(on_the_command_line, little, much, counted, work)
    print(f"command line   {1 / of_command:6.2f} MB/s; {start:.0f} s for the {FIRST} documents")
    a_page = 0.0
    if pdfs:
        more = max(1, round(2000 / sum(map(pages, pdfs))))
        few, many = copies(work / "few", more // 4), copies(work / "many", more)
        counted = (more - more // 4) * sum(map(pages, pdfs))
        a_page, _ = beyond(reading, few, many, counted, work)
        print(f"reading PDF    {a_page * 1000:6.1f} ms a page, of {counted} pages")

total = DOCUMENTS * KILOBYTES / 1000
extracting = total * a_megabyte / 3600
opening = DOCUMENTS * PAGES * a_page / 3600
hours = extracting + opening
print()
print("| an archive of a million documents | how | gives |")
print("|---|---|---|")
row("text", f"{DOCUMENTS:,} × {KILOBYTES} KB (assumed)", f"{total / 1000:.0f} GB")
row("to extract", f"{total:,.0f} MB ÷ {1 / a_megabyte:.2f} MB/s", f"{extracting:.1f} core-hours")
if pdfs:
    row("to read, if all are PDF", f"{PAGES} pages (assumed) × {a_page * 1000:.1f} ms", f"{opening:.1f} core-hours")
row("on 8 workers of 4 cores, 1 GB a core", f"{hours:.1f} ÷ {CORES}", f"{hours / CORES * 60:.0f} minutes")
row("before it, to list the files", f"{LISTING * 1000:.0f} ms a file (assumed)", f"{DOCUMENTS * LISTING / 60:.0f} minutes")
row("cost", f"{hours:.1f} × € {PRICE:.2f} a core-hour (assumed)", f"€ {hours * PRICE:.2f}")
