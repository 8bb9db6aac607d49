#!/bin/sh
# Makes target/vitrine_VERSION_ARCH.deb of the runnable folder target/vitrine, which is built first where it is missing.
# Nothing is downloaded. installer/check.sh looks at what came out.
set -eu
cd "$(dirname "$0")/.."

if ! command -v dpkg-deb >/dev/null; then
    echo "A .deb cannot be made here: dpkg-deb is missing (package dpkg). target/vitrine runs without being installed."
    exit 3
fi
[ -x target/vitrine/vitrine ] || mvn -q -DskipTests package

version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1)
architecture=$(dpkg --print-architecture)
tree=target/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" \
    "$tree/usr/share/doc/vitrine"

cp -Rp target/vitrine "$tree/opt/vitrine"
rm -f "$tree/opt/vitrine/vitrine.bat"
ln -s /opt/vitrine/vitrine "$tree/usr/bin/vitrine"
cp installer/linux/vitrine.desktop "$tree/usr/share/applications/"
cp installer/linux/vitrine.xml "$tree/usr/share/mime/packages/"
for icon in assets/app-icon/vitrine-*.png; do
    size=${icon##*-}
    size=${size%.png}
    place="$tree/usr/share/icons/hicolor/${size}x$size/apps"
    mkdir -p "$place"
    cp "$icon" "$place/vitrine.png"
done
mkdir -p "$tree/usr/share/icons/hicolor/scalable/apps"
cp assets/app-icon/vitrine.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
sed "s/@year@/$(date +%Y)/" installer/linux/copyright >"$tree/usr/share/doc/vitrine/copyright"
gzip -9nc CHANGELOG.md >"$tree/usr/share/doc/vitrine/changelog.gz"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: vitrine
Version: $version
Architecture: $architecture
Maintainer: Vitrine <noreply@vitrine.invalid>
Installed-Size: $(du -sk "$tree" | cut -f1)
Depends: libc6 (>= 2.31), libgtk-3-0 | libgtk-3-0t64, libx11-6, libxtst6, libgl1, libfreetype6, libfontconfig1, libpango-1.0-0, fontconfig
Recommends: fonts-dejavu-core | fonts-noto-core
Suggests: libavcodec61 | libavcodec60 | libavcodec59 | libavcodec58
Section: office
Priority: optional
Description: planner for a small shop's social media
 Brings in the spreadsheet a shop plans with, shows it as a month with its
 pictures, writes and illustrates posts for every channel, and hands the plan
 out as a CSV. Works without internet and without an account.
CONTROL

find "$tree" -type d -exec chmod 755 {} +
find "$tree/opt/vitrine/app" "$tree/usr/share" -type f -exec chmod 644 {} +
(cd "$tree" && find opt usr -type f -exec md5sum {} +) >"$tree/DEBIAN/md5sums"
package="target/vitrine_${version}_$architecture.deb"
dpkg-deb --root-owner-group -Zxz -z2 --build "$tree" "$package"
rm -rf "$tree"
echo "$package"
