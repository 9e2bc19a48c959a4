#!/bin/sh
# Make .venv with a Python that the studio runs on, or say in one sentence which is wanted.
set -eu
[ -x .venv/bin/python ] && exit 0
for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    command -v "$python" >/dev/null 2>&1 || continue
    "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null || continue
    exec "$python" -m venv .venv
done
echo "Viseme Studio needs Python 3.11, 3.12 or 3.13: install one, or name it with make PYTHON=/path/to/python." >&2
exit 1
