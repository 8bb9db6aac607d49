package app.vitrine.ui.shell;

import java.util.Optional;
import java.util.OptionalLong;

import app.vitrine.domain.text.Message;

/// A sentence in the lower left corner.
///
/// @param changeId the change that its button takes back; the button goes when another change follows
/// @param stays    until it is put away; for failures
record Toast(Message sentence, Optional<Button> button, OptionalLong changeId, boolean stays) {

    /// What its button says and does.
    record Button(Message label, Runnable action) {}

    static Toast plain(Message sentence) {
        return new Toast(sentence, Optional.empty(), OptionalLong.empty(), false);
    }

    static Toast failure(Message sentence) {
        return new Toast(sentence, Optional.empty(), OptionalLong.empty(), true);
    }

    static Toast with(Message sentence, Button button, OptionalLong changeId) {
        return new Toast(sentence, Optional.of(button), changeId, false);
    }

    Toast withoutButton() {
        return new Toast(sentence, Optional.empty(), OptionalLong.empty(), stays);
    }
}
