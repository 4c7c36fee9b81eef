#!/bin/sh
# How fast Kamerlens starts: beside a bare picocli command that is started with the same flags and
# has an archive of its own classes. Prints medians; the budget is three times the bare command.
#
#   scripts/bench-startup.sh [RUNS]    default: 20
set -eu

home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

printf '%s\n' 'Den Haag, 11 mei 2022' '' 'Hierbij reageer ik op de motie van het lid Jansen (Kamerstuk 35 207, nr. 81).' \
  'Ik zal uw Kamer voor de zomer van 2022 informeren over de voortgang.' >"$temporary/letter.txt"
"$home/scripts/kamerlens" extract "$temporary/letter.txt" >/dev/null
jar=$(ls "$home"/target/kamerlens-*-all.jar)
archive=$(ls "$home"/target/kamerlens-*.jsa)

flags='-XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1'
mkdir "$temporary/hello"
"${java}c" -proc:none -cp "$jar" -d "$temporary/hello" "$home/src/bench/hello/Hello.java"
(cd "$temporary/hello" && unzip -q "$jar" 'picocli/*' && "${java%java}jar" cf ../hello.jar .)
hello="$java $flags -XX:SharedArchiveFile=$temporary/hello.jsa -cp $temporary/hello.jar Hello"
"$java" $flags -XX:DumpLoadedClassList="$temporary/classes" -cp "$temporary/hello.jar" Hello >/dev/null
"$java" -Xshare:dump -Xlog:disable -XX:+UseSerialGC -XX:SharedClassListFile="$temporary/classes" \
  -XX:SharedArchiveFile="$temporary/hello.jsa" -cp "$temporary/hello.jar" >/dev/null

kamerlens="$java $flags -XX:SharedArchiveFile=$archive -cp $jar nl.kamerlens.cli.Main"
python3 "$home/scripts/bench/startup.py" "${1:-20}" \
  'picocli hello-world' "$hello" \
  'kamerlens --version' "$kamerlens --version" \
  'kamerlens extract, short letter' "$kamerlens extract $temporary/letter.txt" \
  'the same by scripts/kamerlens' "$home/scripts/kamerlens extract $temporary/letter.txt"
