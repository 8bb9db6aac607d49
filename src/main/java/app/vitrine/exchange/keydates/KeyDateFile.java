package app.vitrine.exchange.keydates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.keydate.DayRules;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.KeyDateRule;

/// The dated file of shopping, family and awareness days.
public final class KeyDateFile {

    private static final String SHIPPED = "/app/vitrine/keydates/keydates.json";

    private KeyDateFile() {}

    private record FileJson(LocalDate dated, String source, List<DateJson> dates) {}

    /// @param days          absent: one
    /// @param regions       absent: none has a rule of its own
    /// @param unlessHoliday absent: told beside a public holiday too
    private record DateJson(Map<String, String> names, String category, List<String> countries, String rule,
            @Nullable Integer days, @Nullable List<String> regions, @Nullable String unlessHoliday) {}

    /// The days that come with the program.
    public static List<KeyDateRule> shipped() {
        try (InputStream in = Objects.requireNonNull(KeyDateFile.class.getResourceAsStream(SHIPPED),
                SHIPPED)) {
            FileJson file = JsonMapper.shared().readValue(in, FileJson.class);
            return file.dates().stream().map(date -> rule(date, file)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(SHIPPED, problem);
        }
    }

    private static KeyDateRule rule(DateJson date, FileJson file) {
        return new KeyDateRule(date.names(), KeyDate.Category.ofId(date.category()),
                Set.copyOf(date.countries()),
                Set.copyOf(Objects.requireNonNullElse(date.regions(), List.of())),
                DayRules.parse(date.rule()),
                Objects.requireNonNullElse(date.days(), 1),
                Objects.requireNonNullElse(date.unlessHoliday(), ""),
                date.rule(), file.source() + " (" + file.dated() + ")");
    }
}
