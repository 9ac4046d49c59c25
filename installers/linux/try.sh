#!/bin/sh
# Installs the .deb in a clean Debian without Python and works through the fictional day there, as an
# ordinary account: without a display, and in windows under Xvfb. As root; needs debootstrap, Xvfb,
# openbox and xdotool, which it installs.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/system_libraries.sh clean
root=$PWD/build/clean
package=$(ls build/counsel-desk_*_amd64.deb)
if [ ! -e "$root/.made" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase bookworm "$root" >/dev/null
    touch "$root/.made"
fi
cp "$package" "$root/tmp/desk.deb"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
as_person() { inside runuser -u person -- env HOME=/home/person XDG_RUNTIME_DIR=/home/person "$@"; }

inside apt-get update -qq
# Every desktop has fontconfig-config, which apt installs with the desk unless told not to.
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    --reinstall /tmp/desk.deb fontconfig-config >/dev/null'
if inside sh -c 'command -v python3'; then
    echo "This Debian has a Python, so it proves nothing." >&2
    exit 1
fi
inside sh -c 'id person >/dev/null 2>&1 || useradd --create-home person'
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" 2>/dev/null &
server=$!
while [ ! -s "$number" ]; do sleep 0.1; done
export DISPLAY=":$(cat "$number")"
openbox 2>/dev/null &
server="$server $!"
mkdir -p "$root/tmp/.X11-unix"
trap 'kill $server; umount "$root/tmp/.X11-unix" "$root/proc"' EXIT
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"

echo "Version:"
as_person counsel-desk --version
as_person rm -rf /home/person/office /home/person/day
as_person env QT_QPA_PLATFORM=offscreen counsel-desk demo --small --no-window --data /home/person/office
as_person counsel-desk verify --data /home/person/office
as_person env QT_QPA_PLATFORM=offscreen counsel-desk walk --to /home/person/day
rm -rf build/clean-day
cp -r "$root/home/person/day" build/clean-day

as_person env DISPLAY="$DISPLAY" counsel-desk --data /home/person/office &
desk=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --name "Counsel Desk" | head -1)
echo "A window under Xvfb: $(xdotool getwindowgeometry "$window" | tail -1)"
xdotool windowactivate --sync "$window" key alt+F4
wait "$desk" || true
as_person env DISPLAY="$DISPLAY" counsel-desk walk --to /home/person/day
rm -rf build/clean-day-xvfb
cp -r "$root/home/person/day" build/clean-day-xvfb
echo "The day was walked to its end twice; pictures are in build/clean-day and build/clean-day-xvfb."
