#!/usr/bin/env bash
# Draws every screen of the window in a virtual display: two sizes, two themes, two languages.
# Needs Xvfb, xdotool, import (ImageMagick) and target/vitrine (mvn -q -DskipTests package).
# Usage: src/build/screens.sh [folder for the pictures] [only this screen]
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${1:-target/screens}
only=${2:-}
work=$(mktemp -d)
mkdir -p "$out"
trap 'rm -rf "$work"; kill $(jobs -p) 2>/dev/null || true' EXIT

# Looks until three looks are the same and show something (a caret may blink: then a few times and no more).
settle() {
  local last="" now same=0
  for _ in $(seq 24); do
    sleep 0.4
    now=$(import -silent -window root rgb:- | md5sum)
    if [ "$now" = "$last" ] && [ "$now" != "$void" ]; then same=$((same + 1)); else same=0; fi
    [ "$same" -ge 2 ] && return
    last=$now
  done
  return 0
}

picture() {
  settle
  import -silent -window root "$out/$1-$size-$theme-$language.png"
}

wanted() { [ -z "$only" ] || [ "$only" = "$1" ]; }

start() {
  VITRINE_CONFIG_HOME="$work/config" VITRINE_DATA_HOME="$work/data" target/vitrine/vitrine "$@" >/dev/null 2>&1 &
  program=$!
  # Without a window manager nobody gives a window the keys.
  window=$(xdotool search --sync --onlyvisible --name Vitrine | tail -n 1)
  xdotool mousemove $((${size%x*} / 2)) 4 windowfocus "$window"
  settle
}

stop() {
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
}

settings() {
  rm -rf "$work/config" "$work/data"
  mkdir -p "$work/config"
  printf '{"language":"%s","theme":"%s","calm":true,"window":{"x":0,"y":0,"width":%s,"height":%s,"maximized":false}}' \
    "$language" "$theme" "${size%x*}" "${size#*x}" >"$work/config/vitrine.json"
}

# Name of the picture, then the keys that lead there from the month; Escape leads back.
screen() {
  local name=$1
  shift
  wanted "$name" || return 0
  xdotool key --delay 60 "$@"
  picture "$name"
  xdotool key --delay 200 Escape Escape
  settle
}

sheet() {
  wanted import || return 0
  printf 'Planning décembre;;;;\n;;;;\nDate;Heure;Réseau;Légende;Statut\n01/12/2026;9h30;Instagram;Lundi levain 🥖;prêt\n;midi;Insta + FB;Bûche poire ;brouillon\n31/11/2026;10:00;Facebook;Un jour qui manque;\n04/12/2026;18h;Vitrine du marché;Marché de nuit ;idée\n' >"$work/planning.csv"
  xdotool key ctrl+i
  sleep 1
  xdotool key Return
  chooser=""
  for _ in $(seq 40); do
    chooser=$(xdotool search --onlyvisible --name ".+" | grep -v "^$window$" | tail -n 1 || true)
    [ -n "$chooser" ] && break
    sleep 0.5
  done
  sleep 1
  # The system's chooser takes a path only in the field that Ctrl+L opens.
  xdotool windowfocus "$chooser"
  sleep 0.5
  xdotool key ctrl+l
  sleep 0.5
  xdotool type --delay 20 "$work/planning.csv"
  sleep 1
  xdotool key Return
  sleep 1
  xdotool windowfocus "$window"
  picture import
  xdotool key --delay 200 Escape Escape
  settle
}

tour() {
  settings
  start --plan "$work/$language.vitrine"
  wanted all-clients && picture all-clients
  xdotool key ctrl+1
  wanted month && picture month
  screen composer Return
  screen composer-new ctrl+n
  screen commands ctrl+k
  screen shortcuts F1
  screen clients ctrl+shift+1
  screen export ctrl+e
  screen key-dates shift+e
  wanted repeat && { xdotool key --delay 120 Down; xdotool key ctrl+shift+r; picture repeat; xdotool key Escape; settle; }
  sheet
  screen list l
  xdotool key w
  wanted week && picture week
  xdotool key d
  wanted day && picture day
  xdotool key b
  wanted board && picture board
  xdotool key m
  wanted results && { xdotool key alt+3; picture results; xdotool key alt+1; settle; }
  wanted audience && { xdotool key alt+4; picture audience; xdotool key alt+1; settle; }
  wanted persona-new && { xdotool key --delay 200 alt+4 n; picture persona-new; xdotool key --delay 200 Escape alt+1; settle; }
  wanted empty-month && { xdotool key --delay 120 Next Next Next Next; picture empty-month; xdotool key t; settle; }
  wanted settings && { xdotool key ctrl+comma; picture settings; }
  stop
}

first() {
  wanted first-start || return 0
  settings
  start
  picture first-start
  stop
}

# A plan whose middle was written over.
damaged() {
  wanted recovery || return 0
  settings
  cp "$work/$language.vitrine" "$work/damaged.vitrine"
  head -c 60000 /dev/urandom | dd of="$work/damaged.vitrine" bs=1 seek=4096 conv=notrunc status=none
  start --plan "$work/damaged.vitrine"
  picture recovery
  stop
}

for language in en-GB fr-FR; do
  JAVA_TOOL_OPTIONS="-Duser.language=${language%-*} -Duser.country=${language#*-}" \
    target/vitrine/vitrine sample --plan "$work/$language.vitrine" >/dev/null 2>&1
  for size in 1280x800 1920x1080; do
    exec 3< <(Xvfb -displayfd 1 -screen 0 "${size}x24" 2>/dev/null)
    read -r number <&3
    export DISPLAY=":$number"
    void=$(import -silent -window root rgb:- | md5sum)
    for theme in light dark; do
      tour
      first
      damaged
    done
  done
done
ls "$out"
