package app.vitrine.mediafiles;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;

import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.plan.MediaStore;

/// Small pictures of media, made once and kept in a cache folder that can be thrown away at any time.
public final class Thumbnails {

    private static final int[] SIDES = {64, 128, 256, 512, 1024, 2048};
    private static final int LARGEST_KEPT = 512;

    private final MediaStore store;
    private final Path cache;

    /// @param cache folder for the small pictures; made when first needed
    public Thumbnails(MediaStore store, Path cache) {
        this.store = store;
        this.cache = cache;
    }

    /// The size in which a picture is kept for a place of `width` × `height`: one of a few, so that a picture is
    /// decoded once for many places.
    public static int sideFor(int width, int height) {
        int needed = Math.max(width, height);
        for (int side : SIDES) {
            if (side >= needed) {
                return side;
            }
        }
        return SIDES[SIDES.length - 1];
    }

    /// @param side see [#sideFor]
    /// @return empty where the file is missing or shows no picture
    public Optional<Pixels> load(Picture picture, int side) {
        try {
            Path kept = cache.resolve(picture.hash().substring(0, 2)).resolve(picture.hash() + "-" + side);
            Optional<Pixels> small = read(kept);
            if (small.isPresent()) {
                return small;
            }
            Optional<BufferedImage> image = decode(picture, side);
            if (image.isPresent() && side <= LARGEST_KEPT) {
                keep(kept, image.get());
            }
            return image.map(Pixels::of);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// A small picture of any file, of which nothing is kept.
    ///
    /// @return empty where the file is missing, shows no picture, or one too large to be taken in
    public static Optional<Pixels> of(Path file, int side) {
        try {
            return MediaProbe.probe(file).kind() == MediaKind.PICTURE
                    ? PictureDecoder.decode(file, side).map(Pixels::of)
                    : Optional.empty();
        } catch (IOException | MediaRefused unreadable) {
            return Optional.empty();
        }
    }

    private Optional<BufferedImage> decode(Picture picture, int side) throws IOException {
        if (!store.has(picture.hash())) {
            return Optional.empty();
        }
        Path file = store.pathOf(picture.hash());
        return switch (picture.kind()) {
            case PICTURE -> PictureDecoder.decode(file, side);
            case VIDEO -> PosterFrame.of(file, side);
            case DOCUMENT, OTHER -> Optional.empty();
        };
    }

    private static Optional<Pixels> read(Path kept) throws IOException {
        if (!Files.isRegularFile(kept)) {
            return Optional.empty();
        }
        BufferedImage image = ImageIO.read(kept.toFile());
        return image == null ? Optional.empty() : Optional.of(Pixels.of(image));
    }

    private static void keep(Path kept, BufferedImage image) throws IOException {
        Files.createDirectories(kept.getParent());
        Path unfinished = kept.resolveSibling(kept.getFileName() + "." + UUID.randomUUID());
        try {
            ImageIO.write(image, image.getColorModel().hasAlpha() ? "png" : "jpg", unfinished.toFile());
            Files.move(unfinished, kept, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Whether this kind of media can show anything at all.
    public static boolean shows(MediaKind kind) {
        return kind == MediaKind.PICTURE || kind == MediaKind.VIDEO;
    }
}
