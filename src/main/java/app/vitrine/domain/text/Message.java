package app.vitrine.domain.text;

import java.util.List;

/// A sentence to be said later in the person's language: a key of the message bundles with its arguments.
///
/// @param count the number that chooses singular or plural, or -1 where the sentence has one form
public record Message(String key, long count, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, -1, List.of(arguments));
    }

    public static Message counted(String key, long count, Object... more) {
        return new Message(key, count, List.of(more));
    }
}
