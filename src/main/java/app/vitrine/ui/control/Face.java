package app.vitrine.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;

/// A drawn portrait, of a set of our own: shoulders, head, hair and little else, on the ground that stands behind it.
public final class Face extends Drawing {

    /// The names of the drawings, in the order in which they are offered.
    public static final List<String> NAMES = List.of("bob", "beard", "glasses", "hat", "bun", "short",
            "curls",
            "silver", "long", "scarf", "cap", "moustache");

    private static final double BOX = 100;
    private static final String SHOULDERS = "M12 101 C12 82 28 75 50 75 C72 75 88 82 88 101 Z";
    private static final String FRINGE = "M30 46 C28 24 40 17 50 17 C61 17 72 25 70 46 C68 38 63 33 58 30"
            + " C50 37 39 39 33 40 C31 42 31 44 30 46 Z";
    private static final String CROP = "M30 45 C27 24 39 16 51 16 C63 16 73 25 70 45 C68 39 66 35 62 32"
            + " C52 34 42 33 36 32 C33 35 31 39 30 45 Z";
    private static final String BEARD = "M30 46 C30 66 40 73 50 73 C60 73 70 66 70 46 C68 56 62 56 58 54"
            + " C53 52 47 52 42 54 C38 56 32 56 30 46 Z";

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("bob", new Look("skin-1", "hair-2", "rose")),
            Map.entry("beard", new Look("skin-3", "hair-1", "sage")),
            Map.entry("glasses", new Look("skin-1", "hair-5", "plum")),
            Map.entry("hat", new Look("skin-1", "hair-3", "sky")),
            Map.entry("bun", new Look("skin-4", "hair-1", "clay")),
            Map.entry("short", new Look("skin-2", "hair-2", "sky")),
            Map.entry("curls", new Look("skin-3", "hair-1", "butter")),
            Map.entry("silver", new Look("skin-2", "hair-5", "sage")),
            Map.entry("long", new Look("skin-1", "hair-4", "sage")),
            Map.entry("scarf", new Look("skin-2", "hair-1", "plum")),
            Map.entry("cap", new Look("skin-4", "hair-1", "rose")),
            Map.entry("moustache", new Look("skin-2", "hair-4", "butter")));

    private record Look(String skin, String hair, String cloth) {}

    /// @param name one of [#NAMES]
    public Face(String name, double size) {
        super(BOX, size);
        Look look = Objects.requireNonNull(LOOKS.get(name), name);
        getStyleClass().addAll("face", look.skin(), look.hair(), "cloth-" + look.cloth());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        behind(name);
        draw(path(SHOULDERS), "cloth");
        Rectangle neck = new Rectangle(42, 58, 16, 22);
        neck.setArcWidth(14);
        neck.setArcHeight(14);
        draw(neck, "shade");
        draw(new Ellipse(31, 49, 4, 5), "skin");
        draw(new Ellipse(69, 49, 4, 5), "skin");
        draw(new Ellipse(50, 46, 20, 24), "skin");
        draw(new Ellipse(38, 55, 4, 2.6), "cheek");
        draw(new Ellipse(62, 55, 4, 2.6), "cheek");
        features(name);
        before(name);
    }

    private void features(String name) {
        if (name.equals("beard")) {
            draw(path(BEARD), "hair");
        }
        draw(new Ellipse(42, 47, 2, 2.4), "mark");
        draw(new Ellipse(58, 47, 2, 2.4), "mark");
        boolean bearded = name.equals("beard");
        draw(line(bearded ? "M45 61 Q50 64 55 61" : "M43 59 Q50 65 57 59", 2), bearded ? "smile" : "line");
        if (name.equals("moustache")) {
            draw(path("M38 58 C41 53 47 53 50 55 C53 53 59 53 62 58 C57 60 53 59 50 57 C47 59 43 60 38 58 Z"),
                    "hair");
        }
        if (name.equals("glasses") || name.equals("silver")) {
            draw(line("M35 47 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 M51 47 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0"
                    + " M49 46 h2", 1.6), "line");
        }
    }

    private void behind(String name) {
        switch (name) {
            case "bob" -> draw(path("M25 66 C20 30 33 13 50 13 C67 13 80 30 75 66 C72 72 64 72 62 66"
                    + " L38 66 C36 72 28 72 25 66 Z"), "hair");
            case "long" -> draw(path("M22 88 C18 32 31 12 50 12 C69 12 82 32 78 88 C70 93 60 90 60 80"
                    + " L40 80 C40 90 30 93 22 88 Z"), "hair");
            case "bun" -> draw(new Ellipse(50, 13, 10, 9), "hair");
            case "hat" -> draw(path("M27 72 C24 44 32 26 50 26 C68 26 76 44 73 72 Z"), "hair");
            case "scarf" -> draw(path("M50 12 C72 12 76 32 76 50 C76 66 82 76 84 86 L16 86 C18 76 24 66 24 50"
                    + " C24 32 28 12 50 12 Z"), "cloth-dark");
            case "curls" ->
                circles(9.5, 27, 44, 28, 33, 36, 23, 50, 18, 64, 23, 72, 33, 73, 44, 28, 56, 72, 56);
            default -> {
                // Nothing is seen from before.
            }
        }
    }

    private void before(String name) {
        switch (name) {
            case "bob", "long", "bun" -> draw(path(FRINGE), "hair");
            case "beard", "short", "moustache" -> draw(path(CROP), "hair");
            case "glasses" -> draw(path("M28 48 C24 22 38 14 50 14 C62 14 76 22 72 48 C70 40 68 34 60 29"
                    + " C54 35 40 33 34 34 C31 38 29 42 28 48 Z"), "hair");
            case "silver" -> {
                draw(path("M29 52 C26 40 29 30 34 28 C33 36 32 44 33 52 Z"), "hair");
                draw(path("M71 52 C74 40 71 30 66 28 C67 36 68 44 67 52 Z"), "hair");
            }
            case "curls" -> circles(6.5, 35, 30, 43, 26, 51, 25, 59, 27, 65, 31);
            case "hat" -> {
                draw(path("M32 32 C33 14 41 8 50 8 C59 8 67 14 68 32 Z"), "straw");
                draw(path("M33 27 L67 27 L68 33 L32 33 Z"), "cloth");
                draw(new Ellipse(50, 34, 34, 5.5), "straw");
            }
            case "scarf" -> draw(path("M30 46 C30 26 40 20 50 20 C60 20 70 26 70 46 C66 36 58 32 50 32"
                    + " C42 32 34 36 30 46 Z"), "cloth-dark");
            case "cap" -> draw(path("M29 38 C28 20 39 13 50 13 C61 13 72 20 71 38 L84 40 C86 44 80 46 70 44"
                    + " C56 41 42 41 29 44 Z"), "cloth");
            default -> {
                // Nothing more.
            }
        }
    }

    private void circles(double radius, double... places) {
        for (int i = 0; i < places.length; i += 2) {
            draw(new Ellipse(places[i], places[i + 1], radius, radius), "hair");
        }
    }
}
