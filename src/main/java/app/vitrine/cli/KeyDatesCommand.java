package app.vitrine.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.keydates.Holidays;
import app.vitrine.exchange.keydates.KeyDates;

/// `vitrine keydates --country FR [--region R] [--year Y] [--language L] [--json]`
final class KeyDatesCommand implements CliCommand {

    private static final String COUNTRY = "--country";
    private static final String REGION = "--region";
    private static final String YEAR = "--year";
    private static final String LANGUAGE = "--language";
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    @Override
    public String name() {
        return "keydates";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.keydates.about"), words)
                .addOption(Specs.text(COUNTRY, "cli.value.country", "cli.keydates.country", words))
                .addOption(Specs.text(REGION, "cli.value.region", "cli.keydates.region", words))
                .addOption(Specs.text(YEAR, "cli.value.year", "cli.keydates.year", words))
                .addOption(Specs.text(LANGUAGE, "cli.value.language", "cli.keydates.language", words))
                .addOption(Specs.json(words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Misuse {
        String asked = words.matchedOptionValue(COUNTRY, "").strip();
        if (asked.isEmpty()) {
            throw new Misuse(Message.of("cli.misuse.missing", COUNTRY));
        }
        Holidays holidays = Holidays.of(asked).orElseThrow(() -> new Misuse(
                Message.of("cli.keydates.no-country", asked, String.join(", ", Holidays.countries()))));
        Locale locale = language(words.matchedOptionValue(LANGUAGE, ""), terminal.locale());
        Optional<String> region = region(words.matchedOptionValue(REGION, "").strip(), holidays, locale)
                .or(holidays::usualRegion);
        int year = year(words.matchedOptionValue(YEAR, "").strip(),
                LocalDate.now(terminal.clock()).getYear());
        List<KeyDate> days = KeyDates.shipped().in(holidays.country(), region, year, locale);
        if (words.matchedOptionValue(Specs.JSON, false)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("country", holidays.country());
            json.put("region", region.orElse(null));
            json.put("year", year);
            json.put("dates", days.stream().map(KeyDatesCommand::json).toList());
            terminal.json(json);
        } else {
            Wording wording = Wording.of(locale);
            days.forEach(day -> terminal.out().println(day.first() + "  " + wording.day(day.first()) + "  "
                    + day.name() + " · " + wording.messages().text("keydate." + day.category().id())));
        }
        return Cli.DONE;
    }

    private static Map<String, Object> json(KeyDate day) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("date", day.first().toString());
        told.put("end", day.last().toString());
        told.put("name", day.name());
        told.put("category", day.category().id());
        told.put("rule", day.why());
        told.put("source", day.source());
        return told;
    }

    private static Locale language(String tag, Locale own) throws Misuse {
        Locale locale = tag.isBlank() ? own : Locale.forLanguageTag(tag.replace('_', '-'));
        if (!tag.isBlank() && !Set.of("en", "fr").contains(locale.getLanguage())) {
            throw new Misuse(Message.of("cli.quickadd.no-language", tag));
        }
        return locale;
    }

    private static Optional<String> region(String asked, Holidays holidays, Locale locale) throws Misuse {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = holidays.region(asked);
        if (found.isEmpty() && holidays.regions(locale).isEmpty()) {
            throw new Misuse(Message.of("cli.keydates.no-regions", holidays.country()));
        }
        if (found.isEmpty()) {
            throw new Misuse(Message.of("cli.keydates.no-region", holidays.country(), asked,
                    holidays.regions(locale).entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static int year(String written, int now) throws Misuse {
        if (written.isEmpty()) {
            return now;
        }
        int year = written.matches("\\d{4}") ? Integer.parseInt(written) : 0;
        if (year < EARLIEST || year > LATEST) {
            throw new Misuse(Message.of("cli.keydates.no-year", written, String.valueOf(EARLIEST),
                    String.valueOf(LATEST)));
        }
        return year;
    }
}
