package app.vitrine.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import app.vitrine.domain.text.Messages;

/// What keys are called in the person's language.
final class KeyNames {

    private KeyNames() {}

    static String of(String keys, Messages messages) {
        if (keys.endsWith("+")) {
            return keys;
        }
        return Arrays.stream(keys.split("\\+", -1)).map(key -> name(key, messages))
                .collect(Collectors.joining(" "));
    }

    private static String name(String key, Messages messages) {
        String message = "shell.key." + key.toLowerCase(Locale.ROOT);
        return messages.has(message) ? messages.text(message) : key;
    }
}
