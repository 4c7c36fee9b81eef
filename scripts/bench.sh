#!/bin/sh
# How fast Kamerlens is: each layer in MB a second of one core, against a plain decoding of the same
# bytes, HeidelTime (dates) and a Python regular expression (citations); and how the time grows.
#
#   scripts/bench.sh [layers] [heideltime] [python] [growth]    default: all of these
#   scripts/bench.sh archive [PDF...]    what a million documents cost on Spark, and PDF a page
#   SETS          "corpus", "mixed" (each format of a letter beside it) or both (default)
#   MEGABYTES     how much text a layer is given, after as much to warm up: the set again and again (default 100)
#   GROWTH        the steps in MB (default "1 10 100"; add 1000 for a gigabyte)
#   ARCHIVE       how much text of an archive is worked on, in MB (default 40)
#   OPTIONS       of extract, for an archive, such as "--only stances"
set -eu

home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if [ "${1:-}" = archive ]; then
  shift
  "$home/scripts/kamerlens" --version >/dev/null
  "$home/scripts/kamerlens-spark" extract --help >/dev/null
  exec python3 -B "$home/scripts/bench/archive.py" "$home/scripts/kamerlens-spark" \
    "$java -XX:+UseSerialGC -Xmx1g -cp $(ls "$home"/target/kamerlens-*-all.jar) nl.kamerlens.cli.Main" \
    "$home/corpus/documents" "${ARCHIVE:-40}" "$@"
fi
cd "$home"
# As the launcher has them for more than a few files.
flags='-XX:+UseSerialGC -Xmx1g -XX:MaxInlineLevel=4 -XX:FreqInlineSize=80 -XX:InlineSmallCode=1000'
parts=${*:-layers heideltime python growth}

classpath() {
  [ -n "${classpath:-}" ] && return
  mvn -B -q -Pbench -Dquick test-compile dependency:build-classpath \
    -Dmdep.outputFile="$home/target/bench/classpath" >&2
  classpath=target/bench/test-classes:target/bench/classes:$(cat target/bench/classpath)
}

grep -m 1 'model name' /proc/cpuinfo 2>/dev/null || uname -m
echo "$(getconf _NPROCESSORS_ONLN) cores, $("$java" -version 2>&1 | head -n 1), load $(cut -d ' ' -f 1 /proc/loadavg)"
for part in $parts; do
  case $part in
    layers)
      classpath
      # shellcheck disable=SC2086  # the sets are a list of words
      "$java" -cp "$classpath" nl.kamerlens.bench.Speed \
        "${MEGABYTES:-100}" ${SETS:-corpus mixed}
      ;;
    heideltime)
      classpath
      "$java" -XX:+UseSerialGC -cp "$classpath" nl.kamerlens.bench.HeidelTimeSpeed scripts/bench/heideltime.properties
      ;;
    python) python3 scripts/bench/citations.py corpus/documents/*.txt ;;
    growth)
      scripts/kamerlens --version >/dev/null
      # shellcheck disable=SC2086  # the steps are a list of words
      python3 -B scripts/bench/growth.py \
        "$java $flags -cp $(ls target/kamerlens-*-all.jar) nl.kamerlens.cli.Main" \
        corpus/documents ${GROWTH:-1 10 100}
      ;;
    *)
      echo "bench.sh: no part $part; there are layers, heideltime, python, growth and archive" >&2
      exit 2
      ;;
  esac
done
