#!/bin/sh
# Unpacks the .deb that installer/build.sh made and looks whether everything is in it and runs: menu entry, file types,
# icons, licence, a command, and the window where a virtual display can be had. Installs nothing.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
pids=
trap 'for pid in $pids; do kill "$pid" 2>/dev/null || true; done; rm -rf "$work"' EXIT

failed=0
check() {
    what=$1
    shift
    if "$@" >"$work/said" 2>&1; then echo "ok    $what"; else
        failed=1
        echo "FAILS $what"
        sed 's/^/      /' "$work/said"
    fi
}
left_out() { echo "left out: $1"; }
have() { command -v "$1" >/dev/null; }

have dpkg-deb || { left_out "all of it, as dpkg-deb is missing"; exit 0; }
package=$(ls -t target/vitrine_*.deb | head -n 1)
root="$work/root"
dpkg-deb --extract "$package" "$root"
share="$root/usr/share"
entry="$share/applications/vitrine.desktop"

check "it needs GTK 3" sh -c "dpkg-deb --field '$package' Depends | grep -q libgtk-3-0"
check "everything belongs to root" sh -c "! dpkg-deb --contents '$package' | grep -v ' root/root '"
check "copyright file" test -s "$share/doc/vitrine/copyright"
check "menu entry starts what is installed" sh -c "test -x '$root$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$entry")'"
check "command on the path leads there" sh -c "test -x '$root'\$(readlink '$root/usr/bin/vitrine')"
if have desktop-file-validate; then check "menu entry is well formed" desktop-file-validate "$entry"; else
    left_out "the menu entry's form (package desktop-file-utils)"
fi
for size in 16 24 32 48 64 128 256 512; do
    # Width and height stand in the header of a PNG.
    check "icon of $size pixels" sh -c "od -An -tu1 -j16 -N8 '$share/icons/hicolor/${size}x$size/apps/vitrine.png' |
        awk '{ exit !(\$3 * 256 + \$4 == $size && \$7 * 256 + \$8 == $size) }'"
done
if have update-mime-database; then
    check "file types are well formed" update-mime-database "$share/mime"
    check "*.vitrine is a type" grep -q '^application/x-vitrine:\*.vitrine$' "$share/mime/globs"
    check "*.vitrinepack is a type" grep -q '^application/x-vitrine-pack:\*.vitrinepack$' "$share/mime/globs"
else
    left_out "the file types (package shared-mime-info)"
fi

program="$root/opt/vitrine/vitrine"
export VITRINE_CONFIG_HOME="$work/settings" VITRINE_DATA_HOME="$work/data"
check "start-up cache" test -s "$root/opt/vitrine/vitrine.aot"
sed "s:-Xlog\:disable:& -Xlog\:class+load=info\:file=$work/loaded:" "$program" >"$program-told"
check "the cache fits where it was unpacked" sh -c "sh '$program-told' --help >/dev/null &&
    grep 'app.vitrine.MainWindow source:' '$work/loaded' | tee /dev/stderr | grep -q 'shared objects file'"
check "vitrine sample" "$program" sample --plan "$work/sample.vitrine"
check "vitrine check" "$program" check --plan "$work/sample.vitrine"

if have Xvfb && have xdotool && have xprop; then
    Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" 2>/dev/null &
    pids="$pids $!"
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "$work/display" ] || sleep 1; done
    DISPLAY=":$(cat "$work/display")"
    export DISPLAY
    "$program" "$work/sample.vitrine" >"$work/window" 2>&1 &
    pids="$! $pids"
    check "window opens with the plan's name" timeout 60 xdotool search --sync --onlyvisible --name '^sample – Vitrine$'
    window=$(head -n 1 "$work/said")
    wanted=$(sed -n 's/^StartupWMClass=//p' "$entry")
    check "its class is that of the menu entry ($wanted)" sh -c \
        "xprop -id '$window' WM_CLASS | tee /dev/stderr | grep -q '\"$wanted\"'"
    if have import; then
        # Text, pictures and colours: an empty window has a handful of colours.
        check "it is painted (target/vitrine-installed.png)" timeout 60 sh -c "
            until import -window root target/vitrine-installed.png &&
                [ \$(identify -format %k target/vitrine-installed.png) -gt 2000 ]; do sleep 1; done"
    else
        left_out "a picture of the window (package imagemagick)"
    fi
    check "it says nothing" test ! -s "$work/window"
else
    left_out "the window (packages xvfb, xdotool, x11-utils)"
fi
exit $failed
