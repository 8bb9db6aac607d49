package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Takes single cells apart: lists, hashtags, file names, guarded text.
final class CellValues {

    private static final String GUARDED = "=+-@\t\0＝＋－＠";
    private static final Pattern LIST = Pattern.compile("[,;|\\n]+");
    private static final Pattern FILES = Pattern
            .compile("[,;|\\n]+|\\s\\+\\s|\\s/\\s|\\s(?:et|and)\\s|\\s(?=https?://)");
    private static final Pattern NAME = Pattern
            .compile("[\\p{L}\\p{N}._\\-/\\\\]*[\\d_\\-./][\\p{L}\\p{N}._\\-]*");

    private CellValues() {}

    /// The text without the apostrophe that keeps a spreadsheet program from computing it, with plain line breaks.
    static String text(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0;
        String text = guarded ? cell.substring(1) : cell;
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static List<String> list(String cell) {
        return LIST.splitAsStream(text(cell)).map(String::strip).filter(part -> !part.isEmpty()).distinct()
                .toList();
    }

    static List<String> hashtags(String cell) {
        List<String> tags = new ArrayList<>();
        String text = text(cell);
        boolean signs = text.indexOf('#') >= 0 || text.indexOf('＃') >= 0;
        for (String part : text.split(signs ? "[\\s,;|]+|(?<!^)(?=[#＃])" : "[\\s,;|]+", -1)) {
            String bare = part.replaceFirst("^[#＃]+", "");
            if (!bare.isEmpty() && (!signs || bare.length() < part.length())) {
                tags.add("#" + bare);
            }
        }
        return tags.stream().distinct().toList();
    }

    /// Names and addresses of files; words that only describe a picture are none. Of "name (address)", as Airtable
    /// writes, the name.
    static List<String> files(String cell) {
        String names = text(cell).replaceAll("(?<=\\.\\w{2,5}) \\(https?://[^)]*\\)", "");
        return FILES.splitAsStream(names).map(String::strip).filter(CellValues::fileName).distinct().toList();
    }

    static boolean fileName(String part) {
        if (part.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        return ColumnProfile.file(part) || part.startsWith("http") || ColumnProfile.link(part)
                || NAME.matcher(part).matches();
    }

    static boolean ditto(String cell) {
        return Arrays
                .asList("idem", "id", "same", "pareil", "ditto", "meme texte", "same as above", "same text",
                        "copy",
                        "meme chose", "same as fb", "same as ig", "idem fb", "idem insta", "idem facebook")
                .contains(Words.fold(cell)) || "\"".equals(cell.strip()) || "〃".equals(cell.strip());
    }
}
