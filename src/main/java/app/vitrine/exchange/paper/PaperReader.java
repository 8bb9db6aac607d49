package app.vitrine.exchange.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.HiddenDates;
import app.vitrine.domain.keydate.KeyDateBook;
import app.vitrine.domain.keydate.NoteDates;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.keydates.KeyDateSource;

/// Reads what of a plan goes on paper.
///
/// @param dates   key dates by country and year
/// @param wording in which all is said
public record PaperReader(KeyDateSource dates, Wording wording) {

    private static final int WORDS = 400;

    /// Reads whole weeks.
    ///
    /// @param page   the days
    /// @param filter posts that do not fit are left out
    public PaperPlan read(PlanReader plan, Scope scope, MonthPage page, PostFilter filter) {
        List<Client> clients = plan.clients().active().stream()
                .filter(client -> scope.client().isEmpty() || scope.client().getAsLong() == client.id())
                .toList();
        Optional<Client> owner = clients.size() == 1 ? Optional.of(clients.getFirst()) : Optional.empty();
        List<PostCard> cards = plan.posts().cards(scope, page.span(), filter);
        Map<Long, Pillar> pillars = plan.campaigns().pillars(scope).stream()
                .collect(Collectors.toMap(Pillar::id, Function.identity()));
        Map<Long, String> texts = page.weeks() == 1 ? texts(plan, cards) : Map.of();
        HiddenDates hidden = HiddenDates.of(plan.facts().get(HiddenDates.FACT));
        List<Note> notes = plan.notes().notes(scope);
        Map<LocalDate, String> names = owner.map(client -> names(client,
                new KeyDateBook(plan.keyDates().of(Scope.of(client.id()))), notes, page.span(), hidden))
                .orElse(Map.of());
        Optional<Picture> logo = owner.flatMap(Client::logo).flatMap(plan.media()::find)
                .map(MediaItem::picture);
        return new PaperPlan(title(page), owner.map(Client::name).orElseGet(() -> text("paper.all-clients")),
                owner.map(Client::colour), logo, weekdays(page),
                page.days().stream().map(day -> day(day, page, cards, pillars, texts, names)).toList(),
                Stream.concat(plan.campaigns().campaigns(scope).stream()
                        .map(campaign -> bar(campaign.name(), campaign.span(), campaign.colour())),
                        // Free notes and pauses are for the planner alone.
                        notes.stream().filter(note -> note.kind() == Note.Kind.CLOSED)
                                .map(note -> bar(words(note), note.span(), note.colour())))
                        .filter(bar -> new Span(bar.first(), bar.last()).overlaps(page.span())).toList(),
                keys(cards, pillars, owner.isPresent()), text("paper.foot"),
                (posts, number) -> messages().count("paper.more", posts, number));
    }

    private static PaperPlan.Bar bar(String words, Span span, Palette colour) {
        return new PaperPlan.Bar(words, span.first(), span.last(), colour);
    }

    private String words(Note note) {
        return note.words().isBlank() ? text("calendar.bar." + note.kind().id()) : note.words();
    }

    private Messages messages() {
        return wording.messages();
    }

    private String text(String key) {
        return messages().text(key);
    }

    private String title(MonthPage page) {
        Span own = page.own();
        if (page.run().isEmpty()) {
            return wording.month(page.month()) + (wording.month(page.month())
                    .contains(String.valueOf(page.month().getYear())) ? "" : " " + page.month().getYear());
        }
        return wording.days(own.first(), own.last(), true);
    }

    private List<String> weekdays(MonthPage page) {
        return page.days().stream().limit(DayOfWeek.values().length).map(day -> {
            String name = wording.weekday(day.getDayOfWeek());
            return name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1);
        }).toList();
    }

    private PaperPlan.Day day(LocalDate day, MonthPage page, List<PostCard> cards, Map<Long, Pillar> pillars,
            Map<Long, String> texts, Map<LocalDate, String> names) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new PaperPlan.Day(day, !page.belongs(day), weekend, wording.longDay(day),
                names.getOrDefault(day, ""),
                cards.stream().filter(card -> card.day().filter(day::equals).isPresent())
                        .map(card -> entry(card, pillars, texts)).toList());
    }

    private PaperPlan.Entry entry(PostCard card, Map<Long, Pillar> pillars, Map<Long, String> texts) {
        String where = card.channels().stream().map(PostCard.Outlet::network).distinct()
                .map(network -> text("network." + network.id())).collect(Collectors.joining(", "));
        return new PaperPlan.Entry(card.time().map(wording::time).orElse(""),
                card.heading().isBlank() ? text("paper.untitled") : card.heading(), where,
                text(state(card.mark())),
                texts.getOrDefault(card.id(), ""),
                card.pillarId().map(pillars::get).map(Pillar::colour), card.picture());
    }

    private static String state(Mark mark) {
        return switch (mark) {
            case IDEA -> "calendar.mark.idea";
            case DRAFT -> "calendar.mark.draft";
            case IN_REVIEW -> "calendar.mark.in-review";
            case APPROVED -> "calendar.mark.approved";
            case PARTLY_PUBLISHED -> "calendar.mark.partly";
            case PUBLISHED -> "calendar.mark.published";
            case LATE -> "calendar.mark.late";
        };
    }

    private static Map<Long, String> texts(PlanReader plan, List<PostCard> cards) {
        Map<Long, String> texts = new HashMap<>();
        for (Post post : plan.posts().all(cards.stream().map(PostCard::id).toList())) {
            String text = post.text();
            texts.put(post.id(), text.length() > WORDS ? text.substring(0, WORDS) : text);
        }
        return texts;
    }

    private Map<LocalDate, String> names(Client client, KeyDateBook book, List<Note> notes, Span span,
            HiddenDates hidden) {
        Map<LocalDate, String> names = new HashMap<>();
        for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
            Stream.concat(NoteDates.in(notes, year).stream(), book
                    .told(dates.in(client.country(), client.region(), year, wording.locale()), year).stream())
                    .filter(date -> span.contains(date.first()) && !hidden.hides(date))
                    .forEach(date -> names.putIfAbsent(date.first(), date.name()));
        }
        return names;
    }

    // Colours are explained as far as they are used; those of several clients would mean different things.
    private static List<PaperPlan.Key> keys(List<PostCard> cards, Map<Long, Pillar> pillars, boolean one) {
        Set<Palette> told = new HashSet<>();
        return one
                ? cards.stream().flatMap(card -> card.pillarId().map(pillars::get).stream())
                        .filter(pillar -> told.add(pillar.colour()))
                        .map(pillar -> new PaperPlan.Key(pillar.name(), pillar.colour())).toList()
                : List.of();
    }
}
