package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.HiddenDates;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.KeyDateBook;
import app.vitrine.domain.keydate.NoteDates;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.shell.Desk;

/// The key dates of the days in view, for the countries of the clients in view. They come after the page: nobody waits
/// for them.
final class KeyDays {

    private static final String REMEMBERED = "calendar-key-dates";
    private static final String OFF = "off";

    private final Desk desk;
    private final KeyDateSource source;
    private final Map<Wanted, List<KeyDate>> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<LocalDate, List<KeyDate>>> days = new ReadOnlyObjectWrapper<>(
            Map.of());
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<HiddenDates> hidden = new ReadOnlyObjectWrapper<>(HiddenDates.NONE);
    private final ReadOnlyObjectWrapper<Map<Long, KeyDateBook>> books = new ReadOnlyObjectWrapper<>(Map.of());
    private Set<Wanted> wanted = Set.of();
    private List<Client> clients = List.of();
    private List<Note> notes = List.of();
    private Span span = Span.of(YearMonth.of(1970, 1));

    private record Wanted(String country, String region, int year, Locale locale) {

        static Wanted of(Client client, int year, Locale locale) {
            return new Wanted(client.country(), client.region(), year, locale);
        }
    }

    KeyDays(Desk desk, KeyDateSource source) {
        this.desk = desk;
        this.source = source;
        shown.set(desk.remembered(REMEMBERED).filter(OFF::equals).isEmpty());
        shown.subscribe(() -> {
            desk.remember(REMEMBERED, shown.get() ? "on" : OFF);
            fetch();
        });
    }

    /// By day; empty while they are read, or where they are not to be shown.
    ReadOnlyObjectProperty<Map<LocalDate, List<KeyDate>>> days() {
        return days.getReadOnlyProperty();
    }

    List<KeyDate> on(LocalDate day) {
        return days.get().getOrDefault(day, List.of());
    }

    /// What a person does not want to see in this plan.
    ReadOnlyObjectProperty<HiddenDates> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /// Takes a date out of sight, in every year.
    void hide(KeyDate date) {
        change(hidden.get().with(date), Message.of("calendar.key-date.hidden", date.name()));
    }

    void show(KeyDate.Category category, boolean wantedNow) {
        if (hidden.get().hides(category) == wantedNow) {
            change(hidden.get().with(category, !wantedNow), Message.of("calendar.key-date.chosen"));
        }
    }

    /// Shows every kind, and every date that was hidden.
    void showAll() {
        change(HiddenDates.NONE, Message.of("calendar.key-date.chosen"));
    }

    private void change(HiddenDates now, Message done) {
        desk.change(ChangeLabel.of("calendar.undo.key-dates"), plan -> now.text().ifPresentOrElse(
                text -> plan.facts().put(HiddenDates.FACT, text),
                () -> plan.facts().remove(HiddenDates.FACT)), done);
        readOwn();
    }

    /// Reads anew what is hidden, and what clients keep in a way of their own.
    void readOwn() {
        desk.work().job(() -> desk.plan().read(plan -> Map.entry(
                HiddenDates.of(plan.facts().get(HiddenDates.FACT)),
                plan.keyDates().of(Scope.all()).stream()
                        .collect(Collectors.groupingBy(ClientDate::clientId)))))
                .onSuccess(read -> {
                    hidden.set(read.getKey());
                    books.set(read.getValue().entrySet().stream().collect(
                            Collectors.toMap(Map.Entry::getKey, entry -> new KeyDateBook(entry.getValue()))));
                    publish();
                }).onFailure(desk::tellFailure).start();
    }

    /// Whether they are shown at all; remembered.
    BooleanProperty shown() {
        return shown;
    }

    /// Shows those of a page; what is not known yet is read in the background.
    void look(CalendarPage page) {
        Locale locale = desk.wording().get().locale();
        boolean same = notes.equals(page.around().notes()) && span.equals(page.layout().span());
        notes = page.around().notes();
        span = page.layout().span();
        clients = page.around().clients().values().stream().filter(client -> !client.country().isBlank())
                .sorted(Comparator.comparingInt(Client::position)).toList();
        Set<Wanted> now = new LinkedHashSet<>();
        clients.forEach(client -> years().forEach(year -> now.add(Wanted.of(client, year, locale))));
        if (!now.equals(wanted)) {
            wanted = now;
            fetch();
        } else if (!same) {
            publish();
        }
    }

    private IntStream years() {
        return IntStream.rangeClosed(span.first().getYear(), span.last().getYear());
    }

    private void fetch() {
        List<Wanted> missing = wanted.stream().filter(one -> !known.containsKey(one)).toList();
        publish();
        if (!missing.isEmpty() && shown.get()) {
            desk.work().job(() -> read(missing)).onSuccess(found -> {
                known.putAll(found);
                publish();
            }).onFailure(desk::tellFailure).start();
        }
    }

    private Map<Wanted, List<KeyDate>> read(List<Wanted> missing) {
        Map<Wanted, List<KeyDate>> found = new LinkedHashMap<>();
        missing.forEach(
                one -> found.put(one, source.in(one.country(), one.region(), one.year(), one.locale())));
        return found;
    }

    private void publish() {
        Map<LocalDate, List<KeyDate>> now = new TreeMap<>();
        if (shown.get()) {
            years().boxed().flatMap(this::told).distinct().filter(date -> !hidden.get().hides(date))
                    .forEach(date -> now.computeIfAbsent(date.first(), _ -> new ArrayList<>()).add(date));
        }
        if (!now.equals(days.get())) {
            days.set(now);
        }
    }

    // Those of the shop first.
    private Stream<KeyDate> told(int year) {
        Locale locale = desk.wording().get().locale();
        return Stream.concat(NoteDates.in(notes, year).stream(),
                clients.stream().flatMap(client -> books.get().getOrDefault(client.id(), KeyDateBook.NONE)
                        .told(known.getOrDefault(Wanted.of(client, year, locale), List.of()), year)
                        .stream()));
    }
}
