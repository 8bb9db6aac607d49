package app.vitrine.domain.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The types of files that networks tell apart.
public enum MediaType {
    JPEG(MediaGroup.IMAGE, "jpg", "jpeg", "jpe", "jfif"), PNG(MediaGroup.IMAGE, "png"), WEBP(MediaGroup.IMAGE,
            "webp"),
    HEIC(MediaGroup.IMAGE, "heic", "heif"), AVIF(MediaGroup.IMAGE, "avif"), BMP(MediaGroup.IMAGE,
            "bmp"),
    TIFF(MediaGroup.IMAGE, "tif", "tiff"),
    /// A picture where a network has no rules of its own for animations.
    GIF(MediaGroup.ANIMATION, "gif"), MP4(MediaGroup.VIDEO, "mp4"), M4V(MediaGroup.VIDEO, "m4v", "x-m4v"),
    MOV(MediaGroup.VIDEO,
            "mov", "quicktime", "qt"),
    WEBM(MediaGroup.VIDEO, "webm"), PDF(MediaGroup.DOCUMENT, "pdf"), PPT(MediaGroup.DOCUMENT,
            "ppt", "ms-powerpoint"),
    PPTX(MediaGroup.DOCUMENT, "pptx", "presentation"), DOC(MediaGroup.DOCUMENT, "doc", "msword"), DOCX(
            MediaGroup.DOCUMENT, "docx", "document"),
    /// Anything else; no network is known to take it.
    OTHER(MediaGroup.ANY);

    private final MediaGroup group;
    private final List<String> endings;

    MediaType(MediaGroup group, String... endings) {
        this.group = group;
        this.endings = List.of(endings);
    }

    public MediaGroup group() {
        return group;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type that the ending of a file name says; `OTHER` where it says nothing known.
    public static MediaType ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst()
                .orElse(OTHER);
    }

    /// The type that a media type such as `image/jpeg` names; `OTHER` where it names nothing known.
    public static MediaType ofMediaType(String mediaType) {
        return ofFileName(mediaType.replace('/', '.'));
    }

    /// @throws IllegalArgumentException if no type has this id
    public static MediaType ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
