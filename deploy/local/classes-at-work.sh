#!/bin/sh
# Writes anew what libraries load only when a service works (classes-at-work.txt of platform/core), after they have changed. Then
# deploy/run builds archives that have it.
set -eu
root=$(CDPATH= cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
list=$root/platform/core/src/main/resources/classes-at-work.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The archives of this build lack all of it, so services say where else they got it from.
: >"$list"
TANDEM_LOCAL=$work/suite JDK_JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded-%p.log" "$root/deploy/run" --exit --free-ports

# Only services migrate databases. Their own classes change too often to be listed, and those of the JVM's making have no name.
grep -l 'DbMigrate source: file:' "$work"/loaded-*.log | xargs cat |
  grep -v -e '/quarkus-app/quarkus/' -e ' dev\.tandem\.' -e '/0x' |
  sed -n 's/.*\] \([^ ]*\) source: \(jrt\|file\):.*/\1/p' | LC_ALL=C sort -u >"$work/classes"
mv "$work/classes" "$list"
