#!/bin/sh
# Tries the installer for Windows under Wine: installs it silently, builds and verifies a fictional
# office, walks the fictional day, installs it once more over itself, runs the unit tests, and removes
# it. What Wine lacks of Windows, two shims stand in for; no package holds them.
#   sh installers/windows/wine.sh                 all of it
#   sh installers/windows/wine.sh walk units      these steps, in this order, of
#                                                 install demo walk window again units remove
set -u
cd "$(dirname "$0")/../.."
sh scripts/system_libraries.sh wine
setup=$(ls build/counsel-desk-*-setup.exe)
out=$PWD/build/wine
export WINEPREFIX="$out/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
here=$WINEPREFIX/drive_c
app="$here/users/$(id -un)/AppData/Local/Programs/counsel_desk"
bad=0

# A path as Windows writes it.
windows() { echo "Z:$1" | tr / '\\'; }
# Variables of Qt reach a program of Windows only from inside; its output only through a pipe.
desk() {
    wine cmd /c "set QT_QPA_PLATFORM=offscreen&& $(windows "$app")\\python.exe -m counsel_desk.start $*" 2>&1 | cat
}
step() {
    said=$1
    shift
    if "$@"; then echo "well: $said"; else echo "NOT well: $said"; bad=1; fi
}

prepare() {
    mkdir -p "$out"
    for shim in bcryptprimitives icuuc; do
        x86_64-w64-mingw32-gcc -O2 -s -shared -o "$out/$shim.dll" "installers/windows/shims/$shim.c" -ladvapi32
    done
    if [ ! -d "$here/windows/system32" ]; then
        env -u DISPLAY wine wineboot -i >/dev/null 2>&1
        env -u DISPLAY wine winecfg -v win10 >/dev/null 2>&1
    fi
    cp "$out"/*.dll "$here/windows/system32/"
}

install() {
    step "a silent install" wine "$setup" /S
    step "the version" sh -c "wine '$app/python.exe' -m counsel_desk.start --version 2>&1 | grep counsel-desk"
}

demo() {
    rm -rf "$here/office"
    desk demo --small --no-window --data 'C:\office' >"$out/demo.log"
    desk verify --data 'C:\office' >"$out/verify.log"
    step "demo and verify" sh -c "grep -q 'office.db.*: ok' '$out/verify.log' && ! grep -q 'not ok' '$out/verify.log'"
}

walk() {
    rm -rf "$here/day"
    desk walk --to 'C:\day' >"$out/walk.log"
    step "the day to its end" test -e "$here/day/9-help.png"
    [ ! -d build/demo ] || step "the same pictures as here" build/packing/bin/python -m installers.compare build/demo "$here/day" 0.13
}

window() {
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" 2>/dev/null &
    server=$!
    while [ ! -s "$number" ]; do sleep 0.1; done
    DISPLAY=":$(cat "$number")"
    export DISPLAY
    wine "$app/pythonw.exe" -m counsel_desk.start --data 'C:\office' >/dev/null 2>&1 &
    step "the window" timeout 120 xdotool search --sync --onlyvisible --name "Counsel Desk"
    wine taskkill /f /im pythonw.exe >/dev/null 2>&1
    kill "$server"
    unset DISPLAY
}

again() {
    mkdir -p "$app/../../counsel_desk" "$app/site/gone"
    echo kept >"$app/../../counsel_desk/kept.txt"
    touch "$app/site/gone/module.py"
    step "an install over an older version" wine "$setup" /S
    step "nothing left of the older version" test ! -e "$app/site/gone"
    step "the data left alone" test -e "$app/../../counsel_desk/kept.txt"
}

units() {
    [ -d "$out/testing" ] || build/packing/bin/python -m installers.windows.testing "$out/testing"
    mkdir -p "$out/python"
    cp "$app"/*.exe "$app"/*.dll "$app"/*.pyd "$app"/python311.zip "$out/python/"
    { echo python311.zip; echo .; windows "$PWD"; windows "$app/site"; windows "$out/testing"; echo "import site"; } >"$out/python/python311._pth"
    wine cmd /c "set QT_QPA_PLATFORM=offscreen&& $(windows "$out/python")\\python.exe -u -m pytest -p no:cacheprovider -p no:xdist -rfE --tb=short -o timeout_method=thread ${UNITS:-tests/unit}" 2>&1 | cat >"$out/units.log"
    tail -1 "$out/units.log"
    build/packing/bin/python -m installers.windows.reasons "$out/units.log" || bad=1
}

remove() {
    step "a silent removal" wine "$app/uninstall.exe" /S
    # The uninstaller goes on as a copy of itself.
    for _ in $(seq 60); do [ ! -e "$app" ] || sleep 2; done
    step "nothing left of the program" test ! -e "$app"
    step "the data left behind" test -e "$app/../../counsel_desk/kept.txt"
}

prepare
for each in ${*:-install demo walk window again units remove}; do "$each"; done
exit "$bad"
