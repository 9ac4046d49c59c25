#!/bin/sh
# Builds the installer for Windows.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/system_libraries.sh windows
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
sh installers/environment.sh build/packing
build/packing/bin/python -m installers.windows.build build/wheel/counsel_desk-*.whl
