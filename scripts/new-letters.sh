#!/bin/sh
# What is new in a folder since the last time, as a mail in plain text:
#
#   scripts/new-letters.sh LETTERS/ SEEN [OPTION ...] | mail -s 'New letters' me@example.org
#
# SEEN is a file in which this script keeps the hashes of what it has told of; it is made on first
# use. A letter is new when its bytes are: a new name or date makes none. What comes behind goes to
# `kamerlens report`: --members FILE, --manifest FILE.
#
#   KAMERLENS   the command to use; default: the one beside this script
#
# Exit codes: 0 nothing new (and nothing on standard output), 10 new letters, anything else an error:
# 2 usage, 3 nothing could be read or written. Letters that cannot be read are named on standard
# error; beside others they count as told. After an error nothing does, and the next run tells again.
#
#   0 7 * * 1  cd /srv/letters && new-letters.sh in/ seen >new.txt; [ $? -eq 10 ] && mail … <new.txt
set -eu
# shellcheck disable=SC3040  # only where the shell has it
if (set -o pipefail) 2>/dev/null; then set -o pipefail; fi
LC_ALL=C
export LC_ALL

fail() {
  echo "new-letters: $1" >&2
  exit "$2"
}

[ $# -ge 2 ] || fail "usage: new-letters.sh LETTERS/ SEEN [OPTION ...]" 2
letters=${1%/}
seen=$2
shift 2
[ -d "$letters" ] || fail "no folder $letters" 2
case $letters in /* | ./* | ../*) ;; *) letters=./$letters ;; esac
case $seen in /* | ./* | ../*) ;; *) seen=./$seen ;; esac
kamerlens=${KAMERLENS:-$(dirname -- "$0")/kamerlens}
sha256='sha256sum'
command -v sha256sum >/dev/null || sha256='shasum -a 256'

# Two runs at a time would tell twice.
mkdir "$seen.lock" 2>/dev/null ||
  fail "another run is at work, or $seen cannot be written; if none is, remove $seen.lock" 3
trap 'rm -rf "$seen.lock"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
work=$seen.lock

# Lines of hash and path. A path with a line break stands behind a backslash: no list can name it.
# shellcheck disable=SC2086  # sha256 may be two words
find "$letters" -type f -exec $sha256 {} + >"$work/all" || fail "$letters cannot be read" 3
grep '^[\]' "$work/all" | sed 's/^/new-letters: left out, line break or backslash in its name: /' >&2 || true
[ -e "$seen" ] || : >"$seen" || fail "$seen cannot be written" 3
grep -v '^[\]' "$work/all" | sort -k 2 |
  awk 'FILENAME == ARGV[1] { old[$1]; next } !($1 in old) { old[$1]; print }' "$seen" - >"$work/new"
cut -c 67- "$work/new" >"$work/list"
count=$(wc -l <"$work/list" | tr -d ' ')
[ "$count" -gt 0 ] || exit 0

# One table of the new letters. That some cannot be read is said on standard error, the first time.
told=no
table() {
  code=0
  "$kamerlens" report "@$work/list" "$@" >"$work/table" 2>"$work/errors" || code=$?
  if [ "$told" = no ] || [ "$code" -gt 1 ]; then cat "$work/errors" >&2; fi
  told=yes
  [ "$code" -le 1 ] || fail "no summary was made" "$code"
}

{
  if [ "$count" -eq 1 ]; then echo "1 new letter"; else echo "$count new letters"; fi
  echo
  table --by document "$@"
  cat "$work/table"
  table --by deadline --where type=toezegging "$@"
  printf '\nPROMISED TO THE KAMER, BY DEADLINE\n\n'
  if [ -s "$work/table" ]; then cat "$work/table"; else echo "nothing"; fi
  table --by member "$@"
  printf '\nMOTIES BY MEMBER\n\n'
  if [ -s "$work/table" ]; then cat "$work/table"; else echo "none"; fi
  table --by publication "$@"
  printf '\nMOST CITED\n\n'
  if [ -s "$work/table" ]; then head -n 11 "$work/table"; else echo "nothing"; fi
} >"$work/mail"

cut -c 1-64 "$work/new" | sort -u - "$seen" >"$work/seen" || fail "$seen cannot be written" 3
cat "$work/mail" || fail "the summary cannot be written" 3
mv "$work/seen" "$seen" || fail "$seen cannot be written" 3
exit 10
