#!/usr/bin/env bash
# Annotates registers of growing size as whole processes: the engine alone, a whole run with its analysis, and, in the same run, POI's
# user model, which does what the engine alone does.
# Usage: src/test/scripts/benchmark-annotate.sh [ROWS...]     needs a built tree (mvn verify) and GNU time
set -euo pipefail
cd "$(dirname "$0")/../../.."
rows=("$@")
[ ${#rows[@]} -gt 0 ] || rows=(10000 100000 1000000)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -q -o dependency:build-classpath "-Dmdep.outputFile=$work/classpath" -Dmdep.includeScope=test >"$work/log"
classpath="target/test-classes:target/classes:$(cat "$work/classpath")"
quiet=-Dlog4j2.StatusLogger.level=OFF

measured() { # what, options, arguments…
  local what=$1
  shift
  if /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/log" 2>&1; then
    read -r seconds kilobytes <"$work/time"
    printf '%-40s %8s s %8s MB\n' "$what" "$seconds" $((kilobytes / 1024))
  else
    printf '%-40s failed: %s\n' "$what" "$(grep -m1 -E 'Error|Exception' "$work/log" || tail -n 1 "$work/log")"
  fi
}

for n in "${rows[@]}"; do
  java $quiet -cp "$classpath" io.portolan.benchmark.LargeRegister "$n" "$work/register.xlsx"
  heap=256m
  [ "$n" -le 100000 ] || heap=512m
  measured "engine alone, $n rows, -Xmx$heap" \
    java $quiet -Xmx$heap -XX:+UseSerialGC -cp "$classpath" io.portolan.benchmark.WeavingBenchmark "$work/register.xlsx" "$work/woven.xlsx"
  [ "$n" -gt 10000 ] && [ "$heap" = 256m ] && heap=384m
  measured "whole run, $n rows, -Xmx$heap" \
    java -Xmx$heap -XX:+UseSerialGC -jar target/portolan.jar run "$work/register.xlsx" --out "$work/out" --as-of 2026-11-30
  measured "POI user model, $n rows, -Xmx8g" \
    java $quiet -Xmx8g -cp "$classpath" io.portolan.benchmark.PoiUserModel "$work/register.xlsx" "$work/poi.xlsx"
done
