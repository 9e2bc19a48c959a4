#!/bin/sh
# Install the Debian/Ubuntu packages that are missing, or name them in one sentence.
# usage: system-packages.sh run|test
set -eu
command -v dpkg-query >/dev/null 2>&1 || exit 0

# A window needs these beside Qt's wheel; sound needs PortAudio, whose Linux wheel brings no library.
wanted="libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0
    libxcb-shape0 libxcb-xinerama0 libfontconfig1 libdbus-1-3 libportaudio2"
python3 -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
# The tests speak into a virtual microphone, look at a window on a virtual screen and write JPEG into a given buffer.
[ "${1:-run}" = test ] && wanted="$wanted pulseaudio pulseaudio-utils libasound2-plugins xvfb xauth libturbojpeg0"

missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo"
else
    echo "These system packages are missing; please have them installed first: apt-get install$missing" >&2
    exit 1
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq || true
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
