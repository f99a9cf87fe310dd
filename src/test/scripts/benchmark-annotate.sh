#!/usr/bin/env bash
# Annotates registers of growing size as whole processes and, in the same run, lets POI's user model do far less with them.
# Usage: src/test/scripts/benchmark-annotate.sh [ROWS...]     needs a built tree (mvn verify) and GNU time
set -euo pipefail
cd "$(dirname "$0")/../../.."
rows=("$@")
[ ${#rows[@]} -gt 0 ] || rows=(10000 100000 1000000)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classpath="target/test-classes:target/classes:$(mvn -B -q -o dependency:build-classpath -Dmdep.outputFile=/dev/stdout -Dmdep.includeScope=test)"
quiet=-Dlog4j2.StatusLogger.level=OFF

measured() { # what, options, arguments…
  local what=$1
  shift
  if /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/log" 2>&1; then
    read -r seconds kilobytes <"$work/time"
    printf '%-34s %8s s %8s MB\n' "$what" "$seconds" $((kilobytes / 1024))
  else
    printf '%-34s failed: %s\n' "$what" "$(grep -m1 -E 'Error|Exception' "$work/log" || tail -n 1 "$work/log")"
  fi
}

for n in "${rows[@]}"; do
  java $quiet -cp "$classpath" io.portolan.benchmark.LargeRegister "$n" "$work/register.xlsx"
  heap=256m
  [ "$n" -le 100000 ] || heap=512m
  measured "Portolan, $n rows, -Xmx$heap" \
    java -Xmx$heap -XX:+UseSerialGC -jar target/portolan.jar run "$work/register.xlsx" --out "$work/out" --as-of 2026-11-30
  measured "POI user model, $n rows, -Xmx8g" \
    java $quiet -Xmx8g -cp "$classpath" io.portolan.benchmark.PoiUserModel "$work/register.xlsx" "$work/poi.xlsx"
done
