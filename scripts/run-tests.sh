#!/bin/sh
# Run all tests: in two processes side by side where there are two processors, for many tests wait for a device, a server or a
# timer. What the second says follows when both are done; one failure fails both.
set -u
cd "$(dirname "$0")/.." || exit 2
export QT_QPA_PLATFORM=offscreen
run=".venv/bin/python -m pytest"
if [ "$(getconf _NPROCESSORS_ONLN)" -lt 2 ]; then
    exec $run
fi
said=$(mktemp)
$run -o cache_dir=.pytest_cache/second --ignore=tests/ui --ignore=tests/engine >"$said" 2>&1 &
second=$!
trap 'kill "$second" 2>/dev/null; rm -f "$said"' EXIT
trap 'exit 130' INT TERM
echo "Tests of tests/ui and tests/engine; those of the other folders run beside them and are told afterwards"
$run tests/ui tests/engine
first_code=$?
wait "$second"
second_code=$?
cat "$said"
[ "$first_code" = 0 ] && [ "$second_code" = 0 ]
