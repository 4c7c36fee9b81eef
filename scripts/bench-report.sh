#!/usr/bin/env bash
# Measures `kamerlens report` and tries whether it holds: a benchmark, not a test of the build.
#
#   scripts/bench-report.sh make N DIR        N letters, made of the corpus; the same for one N
#   scripts/bench-report.sh kill N TIMES      kill -9 at random moments, then --resume: same bytes?
#   scripts/bench-report.sh memory N [MB]     memory over time with so small a heap (default 256)
#   scripts/bench-report.sh cores N           one worker against two
#
# SEED (default 1) decides what the letters say and when the kills come; KEEP=1 keeps the work folder.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
seed=${SEED:-1}

die() {
  echo "bench-report: $1" >&2
  exit 2
}

find_jar() {
  jar=
  for candidate in "$home"/target/kamerlens-*-all.jar; do
    [ -f "$candidate" ] && jar=$candidate
  done
  [ -n "$jar" ] || die "no jar; build it with mvn package"
}

kamerlens() {
  # shellcheck disable=SC2086  # JAVA_OPTS is a list of words
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC ${JAVA_OPTS:-} -cp "$jar" nl.kamerlens.cli.Main "$@"
}

# Paragraphs of the corpus in a random order, a dozen a letter, under a dated head.
make_letters() {
  mkdir -p "$2"
  awk -v n="$1" -v folder="$2" -v seed="$seed" '
    BEGIN { RS = ""; srand(seed) }
    length($0) > 80 { paragraph[++count] = $0 }
    END {
      for (i = 1; i <= n; i++) {
        file = sprintf("%s/%02d/letter-%06d.txt", folder, i % 100, i)
        if (i <= 100) system(sprintf("mkdir -p %s/%02d", folder, i % 100))
        printf "Den Haag, %d mei %d\n\nOns kenmerk %d\n\n", 1 + int(rand() * 28), 2015 + int(rand() * 10), i > file
        for (p = 0; p < 12; p++) printf "%s\n\n", paragraph[1 + int(rand() * count)] > file
        close(file)
      }
    }' "$home"/corpus/documents/*.txt
}

folder=$(mktemp -d)
pid=
finish() {
  [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true
  [ -n "${KEEP:-}" ] || rm -rf "$folder"
}
trap finish EXIT

describe() {
  echo "$(find "$folder/letters" -name '*.txt' | wc -l) letters, $(du -sm "$folder/letters" | cut -f1) MB;" \
    "$(nproc) cores, load$(uptime | sed 's/.*load average:\([^,]*\),.*/\1/')"
}

timed() {
  local start
  start=$(date +%s%N)
  "$@"
  awk -v ns=$(($(date +%s%N) - start)) 'BEGIN { printf "%.1f s\n", ns / 1e9 }'
}

run() {
  (kamerlens report "$folder/letters" "$@") 2>>"$folder/log"
}

bench_kill() {
  make_letters "$1" "$folder/letters"
  describe
  local start milliseconds same=0 times=$2 kept
  start=$(date +%s%N)
  run -o "$folder/whole/"
  milliseconds=$((($(date +%s%N) - start) / 1000000))
  echo "uninterrupted: $milliseconds ms"
  RANDOM=$seed
  for i in $(seq "$times"); do
    rm -rf "$folder/killed"
    local wait=$(((RANDOM * 32768 + RANDOM) % milliseconds))
    (kamerlens report "$folder/letters" -o "$folder/killed/") 2>>"$folder/log" &
    pid=$!
    sleep "$(awk -v ms="$wait" 'BEGIN { print ms / 1000 }')"
    kill -9 "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    pid=
    run -o "$folder/killed/" --resume
    kept=$(tail -n 1 "$folder/log")
    if diff -r --exclude=.kamerlens "$folder/whole" "$folder/killed" >>"$folder/log" &&
      [ -z "$(find "$folder/killed" -name '*.tmp')" ]; then
      same=$((same + 1))
      echo "kill $i after $wait ms: the same; ${kept#kamerlens: }"
    else
      echo "kill $i after $wait ms: DIFFERENT; ${kept#kamerlens: }"
    fi
  done
  echo "$same of $times the same"
  [ "$same" -eq "$times" ]
}

bench_memory() {
  make_letters "$1" "$folder/letters"
  describe
  JAVA_OPTS="-Xmx${2:-256}m ${JAVA_OPTS:-}"
  (kamerlens report "$folder/letters" -o "$folder/report/") 2>"$folder/log" &
  pid=$!
  local began=$SECONDS
  while kill -0 "$pid" 2>/dev/null; do
    awk -v s=$((SECONDS - began)) '/^VmRSS/ { printf "%d s: %.0f MB\n", s, $2 / 1024 }' "/proc/$pid/status" 2>/dev/null || true
    sleep "${EVERY:-10}"
  done
  wait "$pid"
  pid=
  cat "$folder/log"
  du -sm "$folder/report" | awk '{ print "report: " $1 " MB" }'
}

bench_cores() {
  make_letters "$1" "$folder/letters"
  describe
  for jobs in 1 2 1 2; do
    printf 'with --jobs %s: ' "$jobs"
    rm -rf "$folder/report"
    timed run -o "$folder/report/" --jobs "$jobs"
  done
}

case ${1:-} in
  make) make_letters "${2:?how many}" "${3:?where to}" ;;
  kill) find_jar && bench_kill "${2:?how many letters}" "${3:?how many kills}" ;;
  memory) find_jar && bench_memory "${2:?how many letters}" "${3:-}" ;;
  cores) find_jar && bench_cores "${2:?how many letters}" ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 2 ;;
esac
