#!/bin/sh
# Install the Debian/Ubuntu packages that are missing: as root at once, otherwise with sudo if the person at the terminal says
# yes; or print the command and stop.
# usage: system-packages.sh run|test
set -eu
command -v dpkg-query >/dev/null 2>&1 || exit 0

# A window needs these beside Qt's wheel; sound needs PortAudio, whose Linux wheel brings no library; the page writes JPEG.
wanted="libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0
    libxcb-shape0 libxcb-xinerama0 libfontconfig1 libdbus-1-3 libportaudio2 libturbojpeg0"
python3 -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
# The tests speak into a virtual microphone, look at a window on a virtual screen and at the page in a browser, send streams,
# and read the studio's camera and microphone through PipeWire and the desktop's camera portal, as call programs do.
[ "${1:-run}" = test ] && wanted="$wanted pulseaudio pulseaudio-utils libasound2-plugins xvfb xauth chromium ffmpeg
    pipewire pipewire-bin pipewire-pulse wireplumber gstreamer1.0-pipewire gstreamer1.0-tools gstreamer1.0-plugins-base dbus
    xdg-desktop-portal xdg-desktop-portal-gtk libglib2.0-bin"
# Debian starts a server that it installs, so only CI gets the one that streams go to; so too Go, in which two examples of the
# service are written: it has 460 MB. Elsewhere those tests are left out unless they are there.
[ "${1:-run}" = test ] && [ -n "${CI:-}" ] && wanted="$wanted nginx-light libnginx-mod-rtmp libnginx-mod-stream
    golang-go golang-google-grpc-dev golang-goprotobuf-dev protobuf-compiler"

missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

command="apt-get install --no-install-recommends$missing"
as_root=""
if [ "$(id -u)" != 0 ]; then
    as_root="sudo" answer=""
    if [ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null 2>&1; then
        printf 'System packages are missing. Run "sudo %s" now? [y/N] ' "$command" >&2
        read -r answer || true
    fi
    case $answer in
        [yY]*) ;;
        *) echo "System packages are missing; have them installed first: sudo $command" >&2; exit 1 ;;
    esac
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq || true
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
