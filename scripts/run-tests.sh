#!/bin/sh
# Run all tests: where there are two processors, in three processes side by side, for many tests wait for a device, a server or a
# timer. What the second and the third say follows when all are done; one failure fails all.
set -u
cd "$(dirname "$0")/.." || exit 2
export QT_QPA_PLATFORM=offscreen
run=".venv/bin/python -m pytest"
if [ "$(getconf _NPROCESSORS_ONLN)" -lt 2 ]; then
    exec $run
fi
# Folders whose tests wait more than they compute; tests/ui is the first process's, all other folders are the third's.
waiting="devices e2e integrations outputs service"
second="--ignore=tests/ui"
third="--ignore=tests/ui"
for folder in tests/*/; do
    folder=$(basename "$folder")
    case " ui $waiting " in
        *" $folder "*) third="$third --ignore=tests/$folder" ;;
        *) second="$second --ignore=tests/$folder" ;;
    esac
done
for file in tests/test_*.py; do
    second="$second --ignore=$file"
done
said=$(mktemp -d)
# shellcheck disable=SC2086  # the words are options
$run -o cache_dir=.pytest_cache/second $second >"$said/second" 2>&1 &
second=$!
# shellcheck disable=SC2086
$run -o cache_dir=.pytest_cache/third $third >"$said/third" 2>&1 &
third=$!
trap 'kill "$second" "$third" 2>/dev/null; rm -rf "$said"' EXIT
trap 'exit 130' INT TERM
echo "Tests of tests/ui; those of the other folders run beside them and are told afterwards"
$run -o cache_dir=.pytest_cache/first tests/ui
first_code=$?
wait "$second"
second_code=$?
wait "$third"
third_code=$?
echo "Tests of $waiting"
cat "$said/second"
echo "Tests of all other folders"
cat "$said/third"
[ "$first_code" = 0 ] && [ "$second_code" = 0 ] && [ "$third_code" = 0 ]
