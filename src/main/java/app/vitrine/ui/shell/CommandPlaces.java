package app.vitrine.ui.shell;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.text.Wording;

/// Where the command list can go: clients, and months by name, with or without a year.
final class CommandPlaces {

    /// @param detail said at the right; may be empty
    record Target(String label, String detail, Runnable go) {}

    private static final Pattern YEAR = Pattern.compile("(.*?)\\s*(\\d{4})?");

    private final Workspace desk;
    private final ClientsViewModel clients;

    CommandPlaces(Workspace desk, ClientsViewModel clients) {
        this.desk = desk;
        this.clients = clients;
    }

    List<Target> of(String asked) {
        List<Target> targets = new ArrayList<>(months(asked));
        List<ClientsViewModel.Entry> entries = clients.state().get().entries();
        if (entries.size() > 1) {
            targets.add(new Target(desk.wording().get().messages().text("shell.all-clients"), "",
                    () -> desk.show(Scope.all())));
            entries.forEach(entry -> targets.add(new Target(entry.client().name(), entry.client().line(),
                    () -> desk.show(Scope.of(entry.client().id())))));
        }
        return targets;
    }

    private List<Target> months(String asked) {
        Matcher parts = YEAR.matcher(asked);
        if (!parts.matches() || parts.group(1).isBlank()) {
            return List.of();
        }
        Wording wording = desk.wording().get();
        Optional<Integer> year = Optional.ofNullable(parts.group(2)).map(Integer::valueOf);
        String name = Matching.folded(parts.group(1));
        return List.of(Month.values()).stream()
                .filter(month -> Matching.folded(
                        month.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale())).startsWith(name))
                .map(month -> target(wording,
                        year.map(y -> YearMonth.of(y, month)).orElseGet(() -> next(month))))
                .toList();
    }

    private Target target(Wording wording, YearMonth month) {
        return new Target(wording.month(month), "",
                () -> desk.go(new Place.Calendar(Optional.of(month.atDay(1)), List.of())));
    }

    // Planning looks ahead: a month that is over means next year's.
    private YearMonth next(Month month) {
        YearMonth now = YearMonth.from(LocalDate.now(desk.clock()));
        YearMonth thisYear = now.withMonth(month.getValue());
        return thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear;
    }
}
