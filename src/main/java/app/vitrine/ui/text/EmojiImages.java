package app.vitrine.ui.text;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

/// The colour pictures of emoji (Twemoji, 64 px), decoded when first drawn and kept while in use.
///
/// [#warmUp] and [#png] may be called from any thread; the rest on the JavaFX thread.
public final class EmojiImages {

    private static final String FOLDER = "/app/vitrine/assets/emoji/";
    private static final int LIGHTEST_TONE = 0x1F3FB;
    private static final String EMOJI_STYLE = "\uFE0F";
    private static final int KEPT = 600;
    private static final int SOURCE_SIZE = 64;

    private static final Map<String, Image> IMAGES = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };
    private static @Nullable EmojiImages shared;

    private final StoredZip pictures;
    private final Map<String, String> entries = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();

    private EmojiImages() throws IOException {
        pictures = StoredZip
                .open(Objects.requireNonNull(EmojiImages.class.getResource(FOLDER + "emoji.zip")));
        try (InputStream in = EmojiImages.class.getResourceAsStream(FOLDER + "emoji.tsv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::index);
        }
    }

    /// An emoji to choose from, as a fully written sequence.
    ///
    /// @param toned whether it exists in five skin tones
    public record Choice(String sequence, boolean toned) {}

    /// Reads the index, so that the first emoji on the screen need not wait for it.
    public static void warmUp() {
        shared();
    }

    /// All emoji without skin tones, in the order of the Unicode chart.
    public static List<Choice> choices() {
        return List.copyOf(shared().choices);
    }

    /// The emoji in one of the five skin tones of Unicode.
    ///
    /// @param tone 1 for the lightest to 5 for the darkest, 0 for none
    /// @return the emoji as it was where it has no such form
    public static String toned(String sequence, int tone) {
        if (tone == 0) {
            return sequence;
        }
        int first = sequence.codePointAt(0);
        String rest = sequence.substring(Character.charCount(first));
        String toned = Character.toString(first) + Character.toString(LIGHTEST_TONE + tone - 1)
                + (rest.startsWith(EMOJI_STYLE) ? rest.substring(1) : rest);
        return shared().entries.containsKey(EmojiClusters.key(toned)) ? toned : sequence;
    }

    /// The picture of a cluster; where there is none, that of its nearest simpler form.
    ///
    /// @param size edge in pixels of the screen
    /// @return empty where not even the first part has a picture
    public static Optional<Image> image(String cluster, double size) {
        int edge = edge(size);
        return shared().find(EmojiClusters.key(cluster))
                .map(entry -> IMAGES.computeIfAbsent(entry + "@" + edge, _ -> shared().decode(entry, edge)));
    }

    /// The picture of a cluster as a PNG file of 64 px; as [#image], but from any thread.
    public static Optional<byte[]> png(String cluster) {
        EmojiImages all = shared();
        return all.find(EmojiClusters.key(cluster)).map(entry -> all.pictures.read(entry + ".png"));
    }

    /// Decoded at twice the size and halved by the renderer: shrinking 64 px to 13 in one step leaves jagged edges.
    private static int edge(double size) {
        return Math.min(SOURCE_SIZE, 2 * (int) Math.ceil(size));
    }

    private static synchronized EmojiImages shared() {
        EmojiImages known = shared;
        if (known == null) {
            try {
                known = new EmojiImages();
            } catch (IOException broken) {
                throw new UncheckedIOException("emoji pictures", broken);
            }
            shared = known;
        }
        return known;
    }

    private void index(String line) {
        String[] cells = line.split("\t", -1);
        String entry = cells.length > 1 && !cells[1].isEmpty() ? cells[1] : cells[0];
        entries.put(cells[0], entry);
        if (!hasTone(cells[0])) {
            choices.add(new Choice(written(entry), cells.length > 2));
        }
    }

    private static boolean hasTone(String key) {
        return key.contains("1f3fb") || key.contains("1f3fc") || key.contains("1f3fd")
                || key.contains("1f3fe")
                || key.contains("1f3ff");
    }

    /// Entries are named by the fully qualified sequence.
    private static String written(String entry) {
        StringBuilder text = new StringBuilder();
        for (String code : entry.split("-", -1)) {
            text.appendCodePoint(Integer.parseInt(code, 16));
        }
        return text.toString();
    }

    private Optional<String> find(String key) {
        String entry = entries.get(key);
        if (entry != null) {
            return Optional.of(entry);
        }
        String plain = key.replaceAll("-1f3f[b-f]", "");
        int joiner = plain.indexOf("-200d");
        String first = joiner > 0 ? plain.substring(0, joiner) : plain;
        return Optional.ofNullable(entries.getOrDefault(plain, entries.get(first)));
    }

    private Image decode(String entry, int edge) {
        return new Image(new ByteArrayInputStream(pictures.read(entry + ".png")), edge, edge, true, true);
    }
}
