package app.vitrine.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// One of many things, chosen from a list that drops down. Typing letters goes to the first whose words begin so.
///
/// @param <T> what is chosen from
public final class Picker<T> extends ComboBox<T> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Function<T, String> named;
    private String typed = "";
    private Instant last = Instant.EPOCH;

    /// @param named the words of a choice
    public Picker(List<T> choices, Function<T, String> named) {
        super(FXCollections.observableArrayList(choices));
        this.named = named;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : named.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        addEventHandler(KeyEvent.KEY_TYPED, this::jump);
        setMaxWidth(Double.MAX_VALUE);
    }

    private void jump(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || event.isControlDown() || event.isAltDown()
                || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        Instant now = Instant.now();
        typed = Duration.between(last, now).compareTo(PAUSE) > 0 ? letter : typed + letter;
        last = now;
        String begin = typed.toLowerCase(Locale.ROOT);
        getItems().stream().filter(item -> named.apply(item).toLowerCase(Locale.ROOT).startsWith(begin))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
