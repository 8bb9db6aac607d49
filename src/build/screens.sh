#!/usr/bin/env bash
# Draws the window on the sample plan in a virtual display: two sizes, two themes, two languages.
# Needs Xvfb, import (ImageMagick) and target/vitrine (mvn -q -DskipTests package).
# Usage: src/build/screens.sh [folder for the pictures]
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${1:-target/screens}
work=$(mktemp -d)
mkdir -p "$out"
trap 'rm -rf "$work"; kill $(jobs -p) 2>/dev/null || true' EXIT
display=$((90 + RANDOM % 400))
for language in en-GB fr-FR; do
  JAVA_TOOL_OPTIONS="-Duser.language=${language%-*} -Duser.country=${language#*-}" target/vitrine/vitrine sample --plan "$work/$language.vitrine" >/dev/null 2>&1
  for size in 1280x800 1920x1080; do
    display=$((display + 1))
    Xvfb ":$display" -screen 0 "${size}x24" >/dev/null 2>&1 &
    sleep 1
    for theme in light dark; do
      mkdir -p "$work/config"
      printf '{"language":"%s","theme":"%s","calm":true,"window":{"x":0,"y":0,"width":%s,"height":%s,"maximized":false}}' \
        "$language" "$theme" "${size%x*}" "${size#*x}" >"$work/config/vitrine.json"
      DISPLAY=":$display" VITRINE_CONFIG_HOME="$work/config" VITRINE_DATA_HOME="$work/data" \
        target/vitrine/vitrine --plan "$work/$language.vitrine" >/dev/null 2>&1 &
      program=$!
      sleep "${SCREENS_WAIT:-12}"
      import -display ":$display" -window root "$out/month-$size-$theme-$language.png"
      kill "$program"
      wait "$program" 2>/dev/null || true
    done
  done
done
ls "$out"
