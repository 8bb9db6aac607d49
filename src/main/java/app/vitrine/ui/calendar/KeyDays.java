package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.keydate.HiddenDates;
import app.vitrine.domain.keydate.KeyDate;
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
    private static final String OWN = "own/";

    private final Desk desk;
    private final KeyDateSource source;
    private final Map<Wanted, List<KeyDate>> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<LocalDate, List<KeyDate>>> days = new ReadOnlyObjectWrapper<>(
            Map.of());
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<HiddenDates> hidden = new ReadOnlyObjectWrapper<>(HiddenDates.NONE);
    private Set<Wanted> wanted = Set.of();
    private List<KeyDate> own = List.of();

    private record Wanted(String country, int year, Locale locale) {}

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
        readHidden();
    }

    /// Reads anew what is hidden.
    void readHidden() {
        desk.work().job(() -> desk.plan().read(plan -> plan.facts().get(HiddenDates.FACT)))
                .onSuccess(text -> {
                    hidden.set(HiddenDates.of(text));
                    publish();
                }).onFailure(desk::tellFailure).start();
    }

    /// Whether they are shown at all; remembered.
    BooleanProperty shown() {
        return shown;
    }

    /// Shows those of a page; what is not known yet is read in the background.
    void look(CalendarPage page) {
        Span span = page.layout().span();
        Locale locale = desk.wording().get().locale();
        Set<String> countries = page.around().clients().values().stream().map(Client::country)
                .filter(country -> !country.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        Set<Wanted> now = new LinkedHashSet<>();
        for (String country : countries) {
            for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
                now.add(new Wanted(country, year, locale));
            }
        }
        List<KeyDate> ownNow = own(page.around().notes(), span);
        boolean same = ownNow.equals(own);
        own = ownNow;
        if (!now.equals(wanted)) {
            wanted = now;
            fetch();
        } else if (!same) {
            publish();
        }
    }

    // Those of the shop, in each year in view.
    private static List<KeyDate> own(List<Note> notes, Span span) {
        List<KeyDate> found = new ArrayList<>();
        for (Note note : notes) {
            LocalDate first = note.span().first();
            int days = Math.toIntExact(note.span().length());
            if (note.kind() == Note.Kind.DATE) {
                found.add(own(note, first, days));
            }
            for (int year = span.first().getYear(); note.kind() == Note.Kind.YEARLY
                    && year <= span.last().getYear(); year++) {
                found.add(own(note, first.withYear(year), days));
            }
        }
        return found;
    }

    private static KeyDate own(Note note, LocalDate first, int days) {
        return new KeyDate(OWN + note.id(), first, days, note.words(), KeyDate.Category.OWN, "", "");
    }

    /// The note that a date of the shop's own comes from.
    static Optional<Long> noteOf(KeyDate date) {
        return date.category() == KeyDate.Category.OWN
                ? Optional.of(Long.valueOf(date.id().substring(OWN.length())))
                : Optional.empty();
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
        missing.forEach(one -> found.put(one, source.in(one.country(), one.year(), one.locale())));
        return found;
    }

    private void publish() {
        Map<LocalDate, List<KeyDate>> now = new TreeMap<>();
        if (shown.get()) {
            Stream.concat(own.stream(),
                    wanted.stream().flatMap(one -> known.getOrDefault(one, List.of()).stream())).distinct()
                    .filter(date -> !hidden.get().hides(date))
                    .forEach(date -> now.computeIfAbsent(date.first(), _ -> new ArrayList<>()).add(date));
        }
        if (!now.equals(days.get())) {
            days.set(now);
        }
    }
}
