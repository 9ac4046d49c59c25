#!/bin/sh
# Builds the wheel of the desk itself into build/wheel, which Python does it with as its argument.
set -eu
cd "$(dirname "$0")/.."
"$1" scripts/translations.py release
# What setuptools copied before would be packed again, files that are gone included.
rm -rf build/lib build/bdist.* build/wheel
"$1" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index \
    --wheel-dir build/wheel .
rm -rf build/lib build/bdist.*
