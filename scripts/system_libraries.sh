#!/bin/sh
# Installs the system libraries that Qt needs when they are missing and we are root;
# otherwise names them in one exact command. Debian and Ubuntu; elsewhere it only warns.
set -eu
wanted="libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
[ "$(uname -s)" = Linux ] || exit 0
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu: if the desk does not open, install Qt 6's X11 and OpenGL libraries." >&2
    exit 0
fi
missing=""
for package in $wanted; do
    # libglib2.0-0 is called libglib2.0-0t64 where time_t has 64 bits.
    if ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" &&
        ! dpkg-query -W -f='${Status}' "${package}t64" 2>/dev/null | grep -q "install ok installed"; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0
command="apt-get update && apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    echo "Installing the system libraries that Qt needs:$missing" >&2
    DEBIAN_FRONTEND=noninteractive sh -c "$command" >/dev/null
else
    echo "Qt needs some system libraries. Please run:" >&2
    echo "    sudo sh -c '$command'" >&2
fi
