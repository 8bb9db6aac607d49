package app.vitrine.mediafiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What a file is by its first bytes; its name is not believed.
enum FileKind {
    JPEG("image/jpeg"), PNG("image/png"), GIF("image/gif"), WEBP("image/webp"), HEIC("image/heic"), AVIF(
            "image/avif"),
    MP4("video/mp4"), MOV("video/quicktime"), WEBM("video/webm"), PDF("application/pdf");

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "hevx", "heim", "heis",
            "mif1",
            "msf1");
    private static final int HEAD = 32;

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Optional<FileKind> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return of(head);
    }

    static Optional<FileKind> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n")) {
            return Optional.of(PNG);
        }
        if (text.startsWith("GIF8")) {
            return Optional.of(GIF);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (text.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (text.startsWith("\u001AE\u00DF\u00A3")) {
            return Optional.of(WEBM);
        }
        return text.startsWith("ftyp", 4) && text.length() >= 12
                ? Optional.of(ofBrand(text.substring(8, 12)))
                : Optional.empty();
    }

    private static FileKind ofBrand(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return HEIC;
        }
        if (brand.startsWith("avi")) {
            return AVIF;
        }
        return brand.startsWith("qt") ? MOV : MP4;
    }
}
