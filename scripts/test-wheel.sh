#!/bin/sh
# Build the wheel and use it as a stranger would: a fresh environment without constraints.txt, outside the repository. On every
# Python from 3.11 to 3.13 that is there with the newest packages, and on the oldest of them with the oldest that are allowed.
# Where the package registry cannot be reached, one sentence says so and nothing is tested.
set -eu
cd "$(dirname "$0")/.."
repository=$PWD
work=$(mktemp -d "${TMPDIR:-/tmp}/viseme-wheel-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
quiet="--quiet --disable-pip-version-check --no-input"

if ! .venv/bin/python -m pip download $quiet --no-deps --dest "$work/reach" mdurl >/dev/null 2>&1; then
    echo "The package registry cannot be reached from here, so the wheel was not tested: run 'make test-wheel' where it can."
    exit 0
fi
.venv/bin/python -m pip wheel $quiet --no-deps --wheel-dir "$work/wheel" .
wheel=$(echo "$work"/wheel/*.whl)

# find MINOR: print a Python 3.MINOR, from the path or from pyenv; fail where there is none.
find() {
    for python in "python3.$1" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3."$1".*/bin/python python3; do
        "$python" -c "import sys, ensurepip; sys.exit(sys.version_info[:2] != (3, $1))" 2>/dev/null || continue
        echo "$python" && return
    done
    return 1
}

# try_out PYTHON NAME [PIP OPTIONS]: install the wheel into an environment of its own, and use it from an empty folder.
try_out() {
    place=$work/$2 python=$1 name=$2 began=$(date +%s)
    shift 2
    "$python" -m venv "$place/venv"
    "$place/venv/bin/python" -m pip install $quiet "$@" "$wheel"
    installed=$(date +%s)
    echo "$name: $("$place/venv/bin/python" -m pip list --format freeze --disable-pip-version-check |
        grep -iE '^(av|numpy|onnxruntime|opencv|PySide6|soxr|sounddevice|psutil|rich|nvidia)' | tr '\n' ' ')"
    mkdir "$place/home" "$place/away"
    (
        cd "$place/away"
        unset PYTHONPATH DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
        export HOME="$place/home" XDG_CONFIG_HOME="$place/home/config" XDG_DATA_HOME="$place/home/data" \
            XDG_CACHE_HOME="$place/home/cache" QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=error::DeprecationWarning:studio
        studio=$place/venv/bin/viseme-studio
        "$studio" --version
        "$studio" avatar list
        "$studio" avatar check mara
        "$studio" render "$repository/assets/samples/welcome.flac" -o clip.mp4 --height 240
        "$studio" doctor >doctor.txt || { cat doctor.txt; exit 1; }
        "$place/venv/bin/python" "$repository/scripts/look_at_clip.py" clip.mp4
    ) >"$place/said.txt" 2>&1 || { cat "$place/said.txt"; echo "$name: the wheel does not work."; exit 1; }
    echo "$(tail -n 1 "$place/said.txt") Installed in $((installed - began)) s, used for $(($(date +%s) - installed)) s."
    rm -rf "$place"
}

oldest="" tried=0 missing=""
for minor in 11 12 13; do
    if python=$(find "$minor"); then
        try_out "$python" "Python 3.$minor"
        oldest=${oldest:-$python} tried=$((tried + 1))
    else
        missing="$missing 3.$minor"
    fi
done
[ -n "$oldest" ] || { echo "There is no Python 3.11, 3.12 or 3.13 here that can make an environment." >&2; exit 1; }
try_out "$oldest" "The oldest packages" -c constraints-lowest.txt
echo "The wheel works on $tried Pythons${missing:+; not there:$missing} and with the oldest packages that it allows."
