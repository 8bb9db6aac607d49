"""Makes assets/fonts from the web fonts of the npm package inter-ui (OFL 1.1, no reserved font name).

Usage: make_fonts.py <unpacked inter-ui package> <assets/fonts>. Needs fonttools with brotli.

JavaFX finds a face by the family in its name table and knows only regular and bold within a family, so every weight
becomes a family of its own; and it cannot switch OpenType features, so tabular figures become separate small fonts in
which the tabular digits stand at the digits' code points.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FACES = [
    ("web/Inter-Regular", "Inter", "Regular", False),
    ("web/Inter-Medium", "Inter Medium", "Regular", False),
    ("web/Inter-SemiBold", "Inter SemiBold", "Regular", False),
    ("web/Inter-Bold", "Inter", "Bold", False),
    ("display/InterDisplay-SemiBold", "Inter Display SemiBold", "Regular", False),
    ("web/Inter-Regular", "Inter Tabular", "Regular", True),
    ("web/Inter-Medium", "Inter Tabular Medium", "Regular", True),
    ("web/Inter-SemiBold", "Inter Tabular SemiBold", "Regular", True),
    ("display/InterDisplay-SemiBold", "Inter Tabular Display", "Regular", True),
]
TABULAR_RANGE = [*range(0x20, 0x180), *range(0x2000, 0x2070), 0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212]


def tabular_digits(font):
    table = font["GSUB"].table
    swaps = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    for cmap in font["cmap"].tables:
        cmap.cmap = {code: swaps.get(glyph, glyph) for code, glyph in cmap.cmap.items()}


def rename(font, family, style):
    full = family if style == "Regular" else f"{family} {style}"
    names = font["name"]
    for name_id in (16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    for name_id, text in ((1, family), (2, style), (3, f"Vitrine:{full}"), (4, full), (6, full.replace(" ", ""))):
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)
    bold = style == "Bold"
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0


def make(source, target, family, style, tabular):
    font = TTFont(source)
    if tabular:
        tabular_digits(font)
    options = subset.Options(layout_features=["ccmp", "locl", "mark", "mkmk"], name_IDs=["*"], notdef_outline=True,
                             glyph_names=False, hinting=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=TABULAR_RANGE if tabular else list(font.getBestCmap()))
    cutter.subset(font)
    rename(font, family, style)
    font.flavor = None
    name = (family if style == "Regular" else f"{family} {style}").replace(" ", "-")
    font.save(target / f"{name}.ttf")


if __name__ == "__main__":
    package, fonts = Path(sys.argv[1]), Path(sys.argv[2])
    for file, *face in FACES:
        make(package / f"{file}.woff2", fonts, *face)
