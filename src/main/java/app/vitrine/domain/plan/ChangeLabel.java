package app.vitrine.domain.plan;

import java.util.Optional;
import java.util.OptionalLong;

import app.vitrine.domain.text.Message;

/// What a change is called in “Undo …” and in the history.
///
/// @param message  such as “Move Éclair Friday”; kept as key and arguments, so that it is said in any language
/// @param clientId whose plan was changed, where it was one client's
/// @param runKey   typing: changes with the same key that follow each other within 3 seconds, and 60 in all, become
///                 one; such as `post/17/text`
public record ChangeLabel(Message message, OptionalLong clientId, Optional<String> runKey) {

    public static ChangeLabel of(String key, Object... arguments) {
        return new ChangeLabel(Message.of(key, arguments), OptionalLong.empty(), Optional.empty());
    }

    public static ChangeLabel of(Message message) {
        return new ChangeLabel(message, OptionalLong.empty(), Optional.empty());
    }

    public ChangeLabel forClient(long id) {
        return new ChangeLabel(message, OptionalLong.of(id), runKey);
    }

    public ChangeLabel typing(String key) {
        return new ChangeLabel(message, clientId, Optional.of(key));
    }
}
