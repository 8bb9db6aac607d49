"""Makes assets/emoji/names.tsv from the npm package emojibase-data.

Usage: make_emoji_names.py <unpacked package> <assets/emoji>. Writes for each emoji that emoji.tsv offers, in its order:
code points of the sequence without variation selectors, then name and search words in English and in French.
"""
import json
import sys
from pathlib import Path

package, target = Path(sys.argv[1]), Path(sys.argv[2])


def key(hexcode):
    return "-".join(code for code in hexcode.lower().split("-") if code not in ("fe0f", "fe0e"))


def read(language):
    emojis = json.loads((package / language / "compact.json").read_text())
    return {key(emoji["hexcode"]): emoji for emoji in emojis}


english, french = read("en"), read("fr")
lines = []
for line in (target / "emoji.tsv").read_text().splitlines():
    sequence = line.split("\t")[0]
    if sequence in english and sequence in french:
        cells = [sequence]
        for emoji in (english[sequence], french[sequence]):
            cells += [emoji["label"], ",".join(emoji.get("tags", []))]
        lines.append("\t".join(cells))
(target / "names.tsv").write_text("\n".join(lines) + "\n")
