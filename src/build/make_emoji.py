"""Makes assets/emoji from the npm package emoji-datasource-twitter.

Usage: make_emoji.py <unpacked package> <assets/emoji>. Writes emoji.zip (64 px pictures, stored uncompressed: PNG gains
nothing from deflating) and emoji.tsv: code points of the sequence without variation selectors, the entry in the zip
when it is named differently, and '+' where the same emoji exists in five skin tones.
"""
import json
import sys
import zipfile
from pathlib import Path

package, target = Path(sys.argv[1]), Path(sys.argv[2])
pictures = package / "img/twitter/64"
lines = []
with zipfile.ZipFile(target / "emoji.zip", "w", zipfile.ZIP_STORED) as out:
    def add(unified, image, toned):
        if not (pictures / image).exists():
            return
        entry = zipfile.ZipInfo(image, (1980, 1, 1, 0, 0, 0))
        out.writestr(entry, (pictures / image).read_bytes())
        sequence = "-".join(code for code in unified.lower().split("-") if code != "fe0f")
        name = image.removesuffix(".png")
        lines.append(f"{sequence}\t{'' if name == sequence else name}\t{'+' if toned else ''}".rstrip("\t"))

    for emoji in sorted(json.loads((package / "emoji.json").read_text()), key=lambda e: e["sort_order"]):
        variants = emoji.get("skin_variations", {})
        add(emoji["unified"], emoji["image"], bool(variants))
        for variant in variants.values():
            add(variant["unified"], variant["image"], False)
(target / "emoji.tsv").write_text("\n".join(lines) + "\n")
