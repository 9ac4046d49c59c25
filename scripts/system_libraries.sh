#!/bin/sh
# Installs the system packages that are missing when we are root; otherwise names them in one exact
# command. Debian and Ubuntu; elsewhere it only warns.
#   sh scripts/system_libraries.sh          what Qt needs to open the desk
#   sh scripts/system_libraries.sh test     what the tests need as well: a Secret Service, strace, PostgreSQL
#   sh scripts/system_libraries.sh deb      what `make deb` needs
#   sh scripts/system_libraries.sh windows  what `make windows` needs
#   sh scripts/system_libraries.sh wine     what `make wine` needs as well
#   sh scripts/system_libraries.sh clean    what trying the package in a clean Debian needs
set -eu
[ "$(uname -s)" = Linux ] || exit 0
wanted="libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
use="Qt needs"
if [ "${1:-}" = test ]; then
    wanted="dbus dbus-daemon gnome-keyring strace postgresql"
    use="The tests need"
fi
if [ "${1:-}" = deb ]; then
    # The libraries that Qt needs are shipped, and so must be there.
    wanted="$wanted binutils dpkg-dev libcups2 libwayland-cursor0 libwayland-egl1"
    use="The package needs"
fi
if [ "${1:-}" = windows ]; then
    wanted="$wanted nsis osslsigncode ca-certificates"
    use="The installer for Windows needs"
fi
if [ "${1:-}" = wine ]; then
    wanted="wine wine64 gcc-mingw-w64-x86-64 xvfb xdotool"
    use="Trying the installer under Wine needs"
fi
if [ "${1:-}" = clean ]; then
    wanted="debootstrap xvfb openbox xdotool"
    use="Trying the package needs"
fi
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu. $use what these packages hold there: $wanted" >&2
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
    echo "$use some system packages, which are installed now:$missing" >&2
    DEBIAN_FRONTEND=noninteractive sh -c "$command" >/dev/null ||
        echo "They could not be installed. Please run: sh -c '$command'" >&2
else
    echo "$use some system packages. Please run:" >&2
    echo "    sudo sh -c '$command'" >&2
fi
