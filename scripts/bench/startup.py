"""Times commands that take turns: the median of the wall clock and of the processor time.

Usage: startup.py RUNS [NAME COMMAND]...   the first is what the others are set against
"""

import os
import resource
import statistics
import subprocess
import sys
import time


def once(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main(runs, *pairs):
    commands = list(zip(pairs[::2], pairs[1::2]))
    times = {name: [] for name, _ in commands}
    for name, command in commands:
        once(command)  # warms the file cache
    for _ in range(int(runs)):
        for name, command in commands:
            times[name].append(once(command))
    print(f"load {os.getloadavg()[0]:.1f}, median of {runs} runs that take turns")
    print(f"{'':34}{'wall ms':>9}{'ratio':>7}{'cpu ms':>9}{'ratio':>7}")
    base = None
    for name, _ in commands:
        wall, cpu = (statistics.median(column) * 1000 for column in zip(*times[name]))
        base = base or (wall, cpu)
        print(f"{name:34}{wall:9.0f}{wall / base[0]:7.2f}{cpu:9.0f}{cpu / base[1]:7.2f}")


main(*sys.argv[1:])
