package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one cell of a calendar page tells of a post: "9h30 FB : Tarte du jour". A cell whose lines each begin
/// with a time or a place holds several.
///
/// @param time as written, or empty
/// @param places as written, or empty
record CellPost(String time, String places, String text) {

    private static final Pattern TIME = Pattern.compile(
            "^(\\d{1,2}\\s?(?:[hH]|:)\\s?\\d{0,2}\\s?(?:[aApP]\\.?[mM]\\.?)?|\\d{1,2}\\s?[aApP][mM]|[Mm]idi|[Nn]oon)(?![\\p{L}\\d])[\\s\\-–:,|]*");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[(]([^\\])\\n]{1,40})[\\])][\\s:\\-–]*");
    private static final Pattern BEFORE_COLON = Pattern.compile("^([^:\\n]{1,40}?)\\s*(?::|\\s[-–]\\s)\\s*");
    private static final Pattern FIRST_WORD = Pattern
            .compile("^([\\p{L}+/&, ]{2,40}?)(?:\\s+(?=\\p{Lu}|\\d|[«“\"#])|\\n|$)");
    private static final Pattern BEFORE_TIME = Pattern
            .compile("^([\\p{L}+/&, ]{1,40}?)\\s+(?=\\d{1,2}\\s?(?:[hH:]|[aApP]\\.?[mM]))");
    private static final Pattern AT_END = Pattern.compile("\\s*[\\[(]([^\\])\\n]{1,40})[\\])]\\s*$");

    static List<CellPost> all(String cell) {
        List<String> lines = cell.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean several = lines.size() > 1 && lines.stream().allMatch(line -> {
            CellPost post = one(line);
            return !post.text().isEmpty() && !(post.time().isEmpty() && post.places().isEmpty());
        });
        if (!several) {
            return List.of(one(cell.strip()));
        }
        List<CellPost> posts = new ArrayList<>();
        lines.forEach(line -> posts.add(one(line)));
        return posts;
    }

    static CellPost one(String text) {
        String left = text;
        String places = "";
        Matcher time = TIME.matcher(left);
        String at = time.find() ? time.group(1) : "";
        left = left.substring(at.isEmpty() ? 0 : time.end());
        for (Pattern pattern : List.of(BEFORE_TIME, BRACKETS, BEFORE_COLON, FIRST_WORD)) {
            Matcher matcher = pattern.matcher(left);
            if (places.isEmpty() && matcher.find() && ChannelText.allKnown(matcher.group(1))
                    && (pattern != FIRST_WORD || network(matcher.group(1)))) {
                places = matcher.group(1);
                left = left.substring(matcher.end());
            }
        }
        if (at.isEmpty()) {
            Matcher later = TIME.matcher(left);
            at = later.find() ? later.group(1) : "";
            left = left.substring(at.isEmpty() ? 0 : later.end());
        }
        Matcher end = AT_END.matcher(left);
        if (places.isEmpty() && end.find() && ChannelText.allKnown(end.group(1))) {
            places = end.group(1);
            left = left.substring(0, end.start());
        }
        return new CellPost(at.strip(), places.strip(), left.strip());
    }

    /// Only words that are nothing but a network may stand before a text without a sign between.
    private static boolean network(String words) {
        return ChannelText.parse(words).stream()
                .allMatch(place -> place.network().filter(one -> !one.offline())
                        .isPresent() && place.word().length() > 1);
    }
}
