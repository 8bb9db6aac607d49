package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.text.Message;

/// Settles what all columns of a table are, so that no two claim the same and no text is lost.
final class ColumnsGuess {

    /// Headers that mean the text where no other column is the text.
    private static final Set<String> TEXT_AT_NEED = Set.of("contenu", "content", "publication",
            "post", "description",
            "accroche", "sujet", "idee", "quoi", "what", "actu", "details", "detail", "notes", "note",
            "concept");

    private final Table table;
    private final Map<Integer, Target> chosen;
    private final List<ColumnProfile> profiles = new ArrayList<>();
    private final List<ColumnGuess> guesses = new ArrayList<>();

    private ColumnsGuess(Table table, Map<Integer, Target> chosen) {
        this.table = table;
        this.chosen = chosen;
    }

    static List<ColumnReading> of(Table table, Map<Integer, Target> chosen) {
        return new ColumnsGuess(table, chosen).run();
    }

    private List<ColumnReading> run() {
        List<RawRow> sample = sample();
        for (int column = 0; column < table.width(); column++) {
            profiles.add(ColumnProfile.of(sample, column));
            guesses.add(guess(column));
        }
        findLanguages();
        findText();
        for (Role role : Role.values()) {
            if (role.single()) {
                settle(role);
            }
        }
        settleDays();
        return readings();
    }

    /// The rows that are neither headings nor headers again.
    private List<RawRow> sample() {
        List<RawRow> rows = table.rows().stream().filter(row -> row.filled() > 1).limit(1_000).toList();
        return rows.isEmpty() ? table.rows() : rows;
    }

    private ColumnGuess guess(int column) {
        Target settled = chosen.containsKey(column) ? chosen.get(column) : table.given().get(column);
        if (settled != null) {
            Certainty certainty = settled.role() == Role.LEAVE_OUT ? Certainty.LEFT_OUT : Certainty.SURE;
            return new ColumnGuess(column, settled, certainty,
                    chosen.containsKey(column) ? "sheet.why.chosen" : "sheet.why.layout", 100);
        }
        return ColumnGuess.of(column, table.header(column), profiles.get(column));
    }

    /// "Texte FR" and "Texte EN", "Caption" and "English version": the first is the text, the others the same text in
    /// other languages.
    private void findLanguages() {
        List<ColumnGuess> texts = guesses.stream().filter(this::textOfLanguage).toList();
        List<ColumnGuess> named = texts.stream()
                .filter(guess -> LanguageWords.of(table.header(guess.column())).isPresent()).toList();
        long languages = named.stream().map(guess -> LanguageWords.of(table.header(guess.column())))
                .distinct()
                .count();
        if (texts.size() < 2 || named.isEmpty() || languages < named.size()) {
            return;
        }
        ColumnGuess first = texts.stream().filter(guess -> !named.contains(guess)).findFirst()
                .orElse(named.getFirst());
        guesses.set(first.column(), first.to(Role.TEXT, "sheet.why.header"));
        named.stream().filter(guess -> guess.column() != first.column()).forEach(
                guess -> guesses.set(guess.column(), guess.to(Role.LANGUAGE_TEXT, "sheet.why.language")));
    }

    /// Whether the header means the text, whatever language it names; a bare "FR" does where long texts stand below it.
    private boolean textOfLanguage(ColumnGuess guess) {
        if (guess.weight() >= 100 || profiles.get(guess.column()).filled() == 0) {
            return false;
        }
        String header = table.header(guess.column());
        if (LanguageWords.of(header).isEmpty()) {
            return guess.target().role() == Role.TEXT;
        }
        String rest = LanguageWords.without(header);
        boolean bare = rest.isEmpty() || rest.matches("version|traduction|translation|translated");
        return bare
                ? profiles.get(guess.column()).length() >= 8
                : HeaderWords.of(rest).filter(known -> known.target().role() == Role.TEXT).isPresent();
    }

    private void findText() {
        boolean text = guesses.stream().anyMatch(guess -> guess.target().role() == Role.TEXT
                || guess.target().role() == Role.NETWORK_TEXT || guess.target().role() == Role.BASE_TEXT);
        if (text) {
            return;
        }
        Optional<ColumnGuess> best = guesses.stream().filter(this::mayBeText)
                .max(Comparator.comparingDouble(guess -> profiles.get(guess.column()).length()));
        best.or(this::longestUnnamed)
                .ifPresent(guess -> guesses.set(guess.column(), guess.to(Role.TEXT, "sheet.why.longest")));
    }

    private boolean mayBeText(ColumnGuess guess) {
        ColumnProfile profile = profiles.get(guess.column());
        Role role = guess.target().role();
        if (guess.weight() >= 100 || profile.filled() == 0 || (role != Role.TITLE && role != Role.NOTE)) {
            return false;
        }
        boolean named = role == Role.TITLE && TEXT_AT_NEED.contains(Words.fold(table.header(guess.column())));
        boolean certain = named
                && Words.fold(table.header(guess.column())).matches("conten[tu]+|post|publication");
        return profile.length() >= 45 || certain || (named && profile.length() >= 8);
    }

    /// Of columns without a name and a meaning, the one that says most.
    private Optional<ColumnGuess> longestUnnamed() {
        return guesses.stream()
                .filter(guess -> "sheet.why.unknown".equals(guess.reason())
                        && profiles.get(guess.column()).length() >= 6
                        && profiles.get(guess.column()).distinct() * 2 > profiles.get(guess.column())
                                .filled())
                .max(Comparator.comparingDouble(guess -> profiles.get(guess.column()).length()));
    }

    private void settle(Role role) {
        List<ColumnGuess> claims = guesses.stream().filter(guess -> guess.target().role() == role).sorted(
                Comparator.comparingInt(ColumnGuess::weight).reversed()
                        .thenComparingInt(guess -> -guess.target().places().size()))
                .toList();
        for (ColumnGuess loser : claims.subList(Math.min(1, claims.size()), claims.size())) {
            guesses.set(loser.column(), loser.to(instead(role, loser), "sheet.why.second"));
        }
    }

    private Role instead(Role role, ColumnGuess loser) {
        ColumnProfile profile = profiles.get(loser.column());
        return switch (role) {
            case TEXT ->
                free(Role.TITLE) && profile.length() < 60 && profile.distinct() > profile.filled() / 2
                        ? Role.TITLE
                        : Role.NOTE;
            case PILLAR, CAMPAIGN -> Role.TAGS;
            case FORMAT -> free(Role.PILLAR) ? Role.PILLAR : Role.NOTE;
            case TITLE, LINK, CLIENT -> Role.NOTE;
            default -> Role.LEAVE_OUT;
        };
    }

    private boolean free(Role role) {
        return guesses.stream().noneMatch(guess -> guess.target().role() == role);
    }

    /// One moment is enough: a column of days and another of moments are not both the time of publication.
    private void settleDays() {
        Optional<ColumnGuess> day = only(Role.DATE);
        Optional<ColumnGuess> both = only(Role.DATE_TIME);
        if (day.isEmpty() || both.isEmpty()) {
            return;
        }
        int ahead = day.get().weight() - both.get().weight() + (only(Role.TIME).isPresent() ? 1 : 0);
        ColumnGuess loser = ahead > 0 ? both.get() : day.get();
        if (loser.weight() < 100) {
            guesses.set(loser.column(), loser.to(Role.LEAVE_OUT, "sheet.why.second"));
        }
    }

    private Optional<ColumnGuess> only(Role role) {
        return guesses.stream().filter(guess -> guess.target().role() == role).findFirst();
    }

    private List<ColumnReading> readings() {
        List<ColumnReading> readings = new ArrayList<>();
        for (ColumnGuess guess : guesses) {
            boolean bare = table.headerRow() == 0 && table.layout() == Layout.LIST && guess.weight() < 100;
            Certainty certainty = bare && guess.certainty() == Certainty.GUESS
                    && guess.target().role() == Role.TEXT
                            ? Certainty.CHECK
                            : guess.certainty();
            readings.add(
                    new ColumnReading(guess.column(), table.header(guess.column()), guess.target(), certainty,
                            Message.of(guess.reason()), samples(guess.column())));
        }
        return readings;
    }

    private List<String> samples(int column) {
        List<String> samples = new ArrayList<>();
        for (RawRow row : table.rows()) {
            String text = row.cell(column).text().strip();
            if (!text.isEmpty() && !samples.contains(text)) {
                samples.add(text);
            }
            if (samples.size() == 2) {
                break;
            }
        }
        return samples;
    }
}
