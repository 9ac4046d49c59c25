#!/bin/sh
# Builds a fictional office and opens it; without a display the day is walked offscreen instead.
set -eu
rm -rf build/demo
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec .venv/bin/counsel-desk demo --data build/demo/office
fi
QT_QPA_PLATFORM=offscreen .venv/bin/counsel-desk walk --to build/demo
echo "There is no display, so the day was walked offscreen. Pictures and PDFs are in build/demo."
