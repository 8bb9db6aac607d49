package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.text.Messages;

/// Something that holds for days rather than for a post: what stands as a bar over them, and closed days, which are
/// greyed instead.
///
/// @param id    key of the campaign or note; 0 while it is new
/// @param words may be empty where the sort says enough
record Bar(Sort sort, long id, UUID uid, long clientId, String words, Span span, Palette colour) {

    /// In the order in which they are offered.
    enum Sort {
        NOTE, CAMPAIGN, DATE, YEARLY, CLOSED, PAUSE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean needsWords() {
            return this != CLOSED && this != PAUSE;
        }

        /// Whether it stands as a bar.
        boolean drawn() {
            return this == NOTE || this == CAMPAIGN || this == PAUSE;
        }
    }

    static Bar fresh(long clientId, Span span) {
        return new Bar(Sort.NOTE, 0, Uuid7.next(), clientId, "", span, Palette.BUTTER);
    }

    static Bar of(Campaign campaign) {
        return new Bar(Sort.CAMPAIGN, campaign.id(), campaign.uid(), campaign.clientId(), campaign.name(),
                campaign.span(), campaign.colour());
    }

    static Bar of(Note note) {
        Sort sort = switch (note.kind()) {
            case NOTE -> Sort.NOTE;
            case CLOSED -> Sort.CLOSED;
            case PAUSE -> Sort.PAUSE;
            case DATE -> Sort.DATE;
            case YEARLY -> Sort.YEARLY;
        };
        return new Bar(sort, note.id(), note.uid(), note.clientId(), note.words(), note.span(),
                note.colour());
    }

    /// Those that are drawn as bars, by first day, the longer ones first.
    static List<Bar> drawn(Surroundings around) {
        return all(around).filter(bar -> bar.sort().drawn())
                .sorted(Comparator.comparing((Bar bar) -> bar.span().first())
                        .thenComparingLong(bar -> -bar.span().length()).thenComparing(Bar::sort)
                        .thenComparingLong(Bar::id))
                .toList();
    }

    static Stream<Bar> all(Surroundings around) {
        return Stream.concat(around.campaigns().stream().map(Bar::of), around.notes().stream().map(Bar::of));
    }

    Campaign campaign() {
        return new Campaign(id, uid, clientId, words, span, colour);
    }

    Note note() {
        Note.Kind kind = switch (sort) {
            case CLOSED -> Note.Kind.CLOSED;
            case PAUSE -> Note.Kind.PAUSE;
            case DATE -> Note.Kind.DATE;
            case YEARLY -> Note.Kind.YEARLY;
            case NOTE, CAMPAIGN -> Note.Kind.NOTE;
        };
        return new Note(id, uid, clientId, kind, span, words, colour);
    }

    boolean same(Bar other) {
        return uid.equals(other.uid);
    }

    Bar withSpan(Span now) {
        return new Bar(sort, id, uid, clientId, words, now, colour);
    }

    /// Whether it holds for a day; what comes every year does in each of them.
    boolean holds(LocalDate day) {
        long years = sort == Sort.YEARLY ? day.getYear() - span.first().getYear() : 0;
        return new Span(span.first().plusYears(years), span.last().plusYears(years)).contains(day);
    }

    Bar withSort(Sort now) {
        return new Bar(now, id, uid, clientId, words, span, colour);
    }

    /// What it is called.
    String name(Messages messages) {
        return words.isBlank() ? messages.text("calendar.bar." + sort.id()) : words;
    }
}
