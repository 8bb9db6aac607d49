package app.vitrine.ui.audience;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.vitrine.domain.persona.Place;
import app.vitrine.domain.text.Messages;

/// A place in one line: its name, then how far around the shop.
final class PlaceText {

    private static final Pattern DISTANCE = Pattern.compile("(.*?)[\\s,·(]*(\\d+(?:[.,]\\d+)?)\\s*(km|m)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final int METRES = 1000;

    private PlaceText() {}

    /// @return empty where no name is given
    static Optional<Place> read(String text) {
        String line = text.strip();
        Matcher matcher = DISTANCE.matcher(line);
        if (matcher.matches() && !matcher.group(1).isBlank()) {
            double amount = Double.parseDouble(matcher.group(2).replace(',', '.'));
            boolean far = matcher.group(3).toLowerCase(Locale.ROOT).equals("km");
            return Optional.of(new Place(matcher.group(1), (int) Math.round(far ? amount * METRES : amount)));
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(new Place(line, 0));
    }

    static String write(Place place, Messages messages) {
        if (place.metres() == 0) {
            return place.name();
        }
        return place.metres() < METRES
                ? messages.text("audience.place.metres", place.name(), place.metres())
                : messages.text("audience.place.kilometres", place.name(), (double) place.metres() / METRES);
    }
}
