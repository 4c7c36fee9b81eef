#!/bin/sh
# A folder a year in, a report a year out:
#
#   scripts/batch-report.sh LETTERS/ REPORTS/ [OPTION ...]
#
# makes REPORTS/2023/ of LETTERS/2023/ and so on for every folder in LETTERS/, with any name. What
# comes behind goes to `kamerlens report`: --tables, --members FILE, --jobs 2.
#
#   KAMERLENS   the command to use; default: the one beside this script
#
# Exit codes are those of kamerlens: 0 done, 1 some documents failed and the rest is there, 2 usage,
# 3 a report could not be made. One year that fails does not keep the others from being made.
set -eu
# shellcheck disable=SC3040  # only where the shell has it
if (set -o pipefail) 2>/dev/null; then set -o pipefail; fi

usage() {
  echo "usage: batch-report.sh LETTERS/ REPORTS/ [OPTION ...]" >&2
  exit 2
}

[ $# -ge 2 ] || usage
letters=${1%/}
reports=${2%/}
shift 2
[ -d "$letters" ] || {
  echo "batch-report: no folder $letters" >&2
  exit 2
}
# A name that begins with - or @ is still a name.
case $letters in /* | ./* | ../*) ;; *) letters=./$letters ;; esac
case $reports in /* | ./* | ../*) ;; *) reports=./$reports ;; esac
kamerlens=${KAMERLENS:-$(dirname -- "$0")/kamerlens}

worst=0
years=0
for folder in "$letters"/*/; do
  [ -d "$folder" ] || continue
  year=$(basename -- "$folder")
  years=$((years + 1))
  echo "batch-report: $year" >&2
  code=0
  "$kamerlens" report "$@" "$folder" -o "$reports/$year/" || code=$?
  case $code in
    0) ;;
    1 | 3) [ "$code" -le "$worst" ] || worst=$code ;;
    *) exit "$code" ;; # a wrong option, an interruption, a bug: the same in every year
  esac
done
[ "$years" -gt 0 ] || {
  echo "batch-report: no folders in $letters; it wants one a year" >&2
  exit 2
}
exit "$worst"
