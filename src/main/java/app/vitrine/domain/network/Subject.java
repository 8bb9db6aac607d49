package app.vitrine.domain.network;

/// The part of a publication that a finding is about.
///
/// @param index position of the file, from 0; -1 where it is not about one file
public record Subject(Part part, int index) {

    public enum Part {
        TEXT, TITLE, FIRST_COMMENT, LINK, MEDIA
    }

    public static Subject of(Part part) {
        return new Subject(part, -1);
    }

    public static Subject media(int index) {
        return new Subject(Part.MEDIA, index);
    }
}
