#!/bin/sh
# Makes an environment for building a package, from locked and hashed requirements, with the desk in
# it: sh installers/environment.sh FOLDER. What is made of one commit bears the time of that commit.
set -eu
cd "$(dirname "$0")/.."
own=$1
stamp=$own/.installed
if [ ! -e "$stamp" ] || [ requirements.txt -nt "$stamp" ] || [ installers/requirements.txt -nt "$stamp" ]; then
    rm -rf "$own"
    "${PYTHON:-python3}" -m venv "$own"
    "$own/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        -r requirements.txt -r installers/requirements.txt
    touch "$stamp"
fi
"$own/bin/python" scripts/translations.py release
# What setuptools copied before would be packed again, files that are gone included.
rm -rf build/lib build/bdist.* build/wheel
"$own/bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation \
    --no-index --wheel-dir build/wheel .
rm -rf build/lib build/bdist.*
"$own/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index \
    --force-reinstall build/wheel/counsel_desk-*.whl
