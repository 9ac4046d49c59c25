#!/bin/sh
# Builds the .deb.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/system_libraries.sh deb
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
sh installers/environment.sh build/packing
build/packing/bin/python -m installers.linux.build
