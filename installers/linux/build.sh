#!/bin/sh
# Builds the .deb in an environment of its own, from locked and hashed requirements.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/system_libraries.sh deb
# What is packaged is found once more by the next build only if the commit is the same.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1
own=build/deb/venv
stamp=$own/.installed
if [ ! -e "$stamp" ] || [ requirements.txt -nt "$stamp" ] || [ installers/requirements.txt -nt "$stamp" ]; then
    rm -rf "$own"
    "${PYTHON:-python3}" -m venv "$own"
    "$own/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        -r requirements.txt -r installers/requirements.txt
    touch "$stamp"
fi
sh installers/own_wheel.sh "$own/bin/python"
"$own/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index \
    --force-reinstall build/wheel/counsel_desk-*.whl
"$own/bin/python" -m installers.linux.build
