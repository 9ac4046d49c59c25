#!/bin/sh
# Lists over AT-SPI what a screen reader is told of the sign-in window and of the first page.
# Linux only; needs xvfb, at-spi2-core, dbus, python3-gi and gir1.2-atspi-2.0 of the system.
set -eu
cd "$(dirname "$0")/.."
for program in Xvfb dbus-run-session; do
    if ! command -v "$program" >/dev/null 2>&1; then
        echo "Please install xvfb, at-spi2-core, dbus, python3-gi and gir1.2-atspi-2.0 first." >&2
        exit 1
    fi
done
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" 2>/dev/null &
server=$!
trap 'kill "$server"; rm -f "$number"' EXIT
while [ ! -s "$number" ]; do sleep 0.1; done
export DISPLAY=":$(cat "$number")" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# The bus must be there before the windows, which otherwise tell nobody at first.
dbus-run-session -- sh -c '
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus \
        org.a11y.Bus.GetAddress >/dev/null
    exec .venv/bin/python scripts/spoken.py'
