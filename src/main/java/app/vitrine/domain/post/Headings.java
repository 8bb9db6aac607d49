package app.vitrine.domain.post;

/// What a post is called where there is one line for it.
public final class Headings {

    private static final int LONGEST = 120;

    private Headings() {}

    /// The working title, else the first line of the text that says something, cut at 120 characters; else empty.
    public static String of(String title, String text) {
        if (!title.isBlank()) {
            return title.strip();
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().map(Headings::cut)
                .orElse("");
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end);
    }
}
