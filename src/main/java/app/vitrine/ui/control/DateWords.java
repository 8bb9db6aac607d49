package app.vitrine.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// How a field for a date writes and reads it: in the language of the interface, whatever that of the machine, and with
/// the whole year.
public final class DateWords extends StringConverter<LocalDate> {

    private final DateTimeFormatter format;
    private final DateTimeFormatter read;

    private DateWords(Locale locale) {
        String pattern = DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        format = DateTimeFormatter.ofPattern(pattern.replaceAll("y+", "yyyy"), locale);
        read = DateTimeFormatter.ofPattern(pattern.replaceAll("y+", "[yyyy][yy]").replaceAll("M+", "M")
                .replaceAll("d+", "d"), locale);
    }

    /// Has a field speak the language of `locale`.
    public static void on(DatePicker field, Locale locale) {
        field.setConverter(new DateWords(locale));
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : format.format(day);
    }

    /// What cannot be read is no date; the field then goes back to the one it had.
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), read);
        } catch (DateTimeException unread) {
            return null;
        }
    }
}
