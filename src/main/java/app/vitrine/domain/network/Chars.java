package app.vitrine.domain.network;

/// The classes of characters that twitter-text tells apart in links, hashtags and mentions.
final class Chars {

    private static final String PUNCTUATION = "!'#%&\"()*+,\\-./:;<=>?@[]^_{|}~$`";
    private static final String ACCENTED = "ɓɔɖɗəɛɣɨɯɲʉʻ";
    private static final String PATH = "!*';:=+,.$/%#[]-–_~@|&";
    private static final String PATH_END = "+-=_#/";
    private static final String QUERY = "!?*'@();:&=+$/%#[]-_.,~|";
    private static final String QUERY_END = "-_&=#/";

    private Chars() {}

    static boolean asciiAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean handle(char c) {
        return c == '_' || asciiAlphanumeric(c);
    }

    static boolean accentedLatin(char c) {
        return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || ACCENTED.indexOf(c) >= 0
                || (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
    }

    /// A character of a domain name's label; anything but punctuation, blanks and invisible marks will do.
    static boolean domain(char c) {
        return asciiAlphanumeric(c)
                || (PUNCTUATION.indexOf(c) < 0 && c > 0x20 && c != 0x7F && !blankOrMark(c));
    }

    static boolean asciiDomain(char c) {
        return c == '-' || asciiAlphanumeric(c) || accentedLatin(c);
    }

    static boolean path(char c) {
        return asciiAlphanumeric(c) || PATH.indexOf(c) >= 0 || accentedLatin(c) || cyrillic(c);
    }

    static boolean pathEnd(char c) {
        return asciiAlphanumeric(c) || PATH_END.indexOf(c) >= 0 || accentedLatin(c) || cyrillic(c);
    }

    static boolean query(char c) {
        return asciiAlphanumeric(c) || QUERY.indexOf(c) >= 0;
    }

    static boolean queryEnd(char c) {
        return asciiAlphanumeric(c) || QUERY_END.indexOf(c) >= 0;
    }

    /// Whether a link may begin right behind `c`.
    static boolean beforeLink(char c) {
        return !asciiAlphanumeric(c) && "@＠$#＃\uFFFE\uFEFF\uFFFF".indexOf(c) < 0;
    }

    private static boolean cyrillic(char c) {
        return c >= 0x400 && c <= 0x4FF;
    }

    private static boolean blankOrMark(char c) {
        return c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202F) || c == 0x205F || c == 0x3000
                || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF || c >= 0xFFFE;
    }
}
