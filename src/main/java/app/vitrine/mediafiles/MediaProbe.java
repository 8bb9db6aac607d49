package app.vitrine.mediafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;

import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.text.Message;

/// Finds out what a media file is before anything of it is decoded, and refuses what must not be.
public final class MediaProbe {

    /// Larger pictures are refused: a file of a few kilobytes can ask for gigabytes of memory.
    public static final long MOST_PIXELS = 100_000_000;

    private MediaProbe() {}

    /// @throws MediaRefused where the file is no picture, video or PDF, is damaged or too large
    /// @throws IOException  where it cannot be read
    public static MediaFacts probe(Path file) throws IOException, MediaRefused {
        if (Files.size(file) == 0) {
            throw new MediaRefused(Message.of("media.refused.empty", nameOf(file)));
        }
        FileKind kind = FileKind.of(file)
                .orElseThrow(() -> new MediaRefused(Message.of("media.refused.kind", nameOf(
                        file))));
        MediaFacts facts = facts(file, kind);
        return facts.hint().isEmpty() && Wholeness.cutOff(file, kind)
                ? facts.withHint(Message.of("media.hint.cut", nameOf(file)))
                : facts;
    }

    private static MediaFacts facts(Path file, FileKind kind) throws IOException, MediaRefused {
        return switch (kind) {
            case JPEG, PNG, GIF, WEBP -> picture(file, kind);
            case HEIC, AVIF -> unseen(file, kind);
            case MP4, MOV, WEBM -> video(file, kind);
            case PDF ->
                new MediaFacts(MediaKind.DOCUMENT, kind.type(), 0, 0, Optional.empty(), Optional.empty());
        };
    }

    static Orientation orientation(Path file) {
        return metadata(file).map(all -> all.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION)).map(Orientation::ofTag)
                .orElse(Orientation.UPRIGHT);
    }

    private static MediaFacts picture(Path file, FileKind kind) throws IOException, MediaRefused {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw damaged(file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                refuseHuge(file, width, height);
                return MediaFacts.picture(kind.type(), width, height, orientation(file));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException problem) {
                throw damaged(file);
            } finally {
                reader.dispose();
            }
        }
    }

    private static MediaFacts unseen(Path file, FileKind kind) throws MediaRefused {
        Optional<HeifDirectory> heif = metadata(file)
                .map(all -> all.getFirstDirectoryOfType(HeifDirectory.class));
        int width = heif.map(directory -> number(directory, HeifDirectory.TAG_IMAGE_WIDTH)).orElse(0);
        int height = heif.map(directory -> number(directory, HeifDirectory.TAG_IMAGE_HEIGHT)).orElse(0);
        refuseHuge(file, width, height);
        return new MediaFacts(MediaKind.PICTURE, kind.type(), width, height, Optional.empty(),
                Optional.of(Message.of(
                        "media.hint.unseen", nameOf(file))));
    }

    private static MediaFacts video(Path file, FileKind kind) throws MediaRefused {
        Optional<Metadata> metadata = metadata(file);
        if (kind == FileKind.WEBM) {
            return new MediaFacts(MediaKind.VIDEO, kind.type(), 0, 0, Optional.empty(), Optional.empty());
        }
        Metadata all = metadata.orElseThrow(() -> damaged(file));
        int width = 0;
        int height = 0;
        boolean turned = false;
        Optional<Duration> length = Optional.empty();
        for (Directory directory : all.getDirectories()) {
            if (directory instanceof Mp4VideoDirectory) {
                width = number(directory, Mp4VideoDirectory.TAG_WIDTH);
                height = number(directory, Mp4VideoDirectory.TAG_HEIGHT);
            } else if (directory instanceof QuickTimeVideoDirectory) {
                width = number(directory, QuickTimeVideoDirectory.TAG_WIDTH);
                height = number(directory, QuickTimeVideoDirectory.TAG_HEIGHT);
            } else if (directory instanceof Mp4Directory) {
                length = length(directory, Mp4Directory.TAG_DURATION_SECONDS);
                turned = turned(directory, Mp4Directory.TAG_ROTATION);
            } else if (directory instanceof QuickTimeDirectory) {
                length = length(directory, QuickTimeDirectory.TAG_DURATION_SECONDS);
                turned = turned(directory, QuickTimeDirectory.TAG_ROTATION);
            }
        }
        return new MediaFacts(MediaKind.VIDEO, kind.type(), turned ? height : width, turned ? width : height,
                length,
                Optional.empty());
    }

    private static boolean turned(Directory directory, int tag) {
        return Math.abs(number(directory, tag)) % 180 == 90;
    }

    private static Optional<Duration> length(Directory directory, int tag) {
        try {
            return directory.containsTag(tag)
                    ? Optional.of(Duration.ofMillis(Math.round(directory.getDouble(tag)
                            * 1000)))
                    : Optional.empty();
        } catch (MetadataException unreadable) {
            return Optional.empty();
        }
    }

    private static int number(Directory directory, int tag) {
        Integer value = directory.getInteger(tag);
        return value == null ? 0 : value;
    }

    private static void refuseHuge(Path file, long width, long height) throws MediaRefused {
        if (width * height > MOST_PIXELS) {
            throw new MediaRefused(
                    Message.of("media.refused.huge", nameOf(file), Math.round(width * height / 1e6)));
        }
    }

    // The reader of metadata throws unchecked exceptions of many kinds on damaged files.
    private static Optional<Metadata> metadata(Path file) {
        try {
            return Optional.of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static MediaRefused damaged(Path file) {
        return new MediaRefused(Message.of("media.refused.damaged", nameOf(file)));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
