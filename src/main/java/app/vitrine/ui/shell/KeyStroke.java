package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A key as commands name it, such as `Ctrl+Shift+Z`, `PageUp` or `/`.
///
/// Signs are found by the character, wherever the keyboard has it and whatever has to be held for it; digits by the key
/// of the digit row too, since French keyboards give digits only with Shift.
///
/// @param key upper case letter, digit, sign, or the name of a key
record KeyStroke(boolean ctrl, boolean alt, boolean shift, String key) {

    /// A key press as the keyboard tells it, free of the toolkit.
    ///
    /// @param code name of the toolkit's key code, such as `DIGIT1`, `PAGE_UP`, `AMPERSAND`
    /// @param text the character it gives, or empty
    record Press(String code, String text, boolean ctrl, boolean alt, boolean shift) {}

    private static final String FRENCH_DIGITS = "à&é\"'(-è_ç";
    private static final Map<String, String> CODES = Map.of("AMPERSAND", "&", "QUOTEDBL", "\"", "QUOTE", "'",
            "LEFT_PARENTHESIS", "(", "MINUS", "-", "UNDERSCORE", "_", "COMMA", ",");

    static KeyStroke of(String words) {
        List<String> parts = new ArrayList<>(List.of(words.split("\\+", -1)));
        String key = parts.removeLast();
        if (key.isEmpty()) {
            key = "+";
            parts.remove("");
        }
        return new KeyStroke(parts.contains("Ctrl"), parts.contains("Alt"), parts.contains("Shift"),
                key.length() == 1 ? key.toUpperCase(Locale.ROOT) : key);
    }

    /// Whether this is a key that writes: it must rest while the person types, and may be switched off.
    boolean single() {
        return !ctrl && !alt && key.length() == 1;
    }

    private boolean letter() {
        return key.length() == 1 && Character.isLetter(key.charAt(0));
    }

    private boolean digit() {
        return key.length() == 1 && Character.isDigit(key.charAt(0));
    }

    boolean matches(Press press) {
        if (press.ctrl() != ctrl || press.alt() != alt) {
            return false;
        }
        if (key.length() == 1 && !letter() && !digit()) {
            // With Ctrl some systems tell no character.
            return press.text().equals(key) || (ctrl && key.equals(CODES.get(press.code())));
        }
        return press.shift() == shift && named(press);
    }

    /// Whether it is the digit whose place on a French keyboard was pressed; asked only where nothing else matches.
    boolean matchesFrenchDigit(Press press) {
        if (!digit() || press.ctrl() != ctrl || press.alt() != alt || press.shift() != shift) {
            return false;
        }
        String sign = press.text().length() == 1 && press.text().charAt(0) >= ' '
                ? press.text().toLowerCase(Locale.ROOT)
                : CODES.getOrDefault(press.code(), "");
        return !sign.isEmpty() && FRENCH_DIGITS.indexOf(sign) == key.charAt(0) - '0';
    }

    private boolean named(Press press) {
        if (letter()) {
            return press.code().equals(key) || press.text().equalsIgnoreCase(key);
        }
        if (digit()) {
            return press.code().equals("DIGIT" + key) || press.code().equals("NUMPAD" + key)
                    || press.text().equals(key);
        }
        return press.code().replace("_", "").equalsIgnoreCase(key);
    }
}
