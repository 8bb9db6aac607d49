package app.vitrine.domain.persona;

import java.util.List;
import java.util.stream.Stream;

/// Putting two of something together.
final class Lists {

    private Lists() {}

    static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
