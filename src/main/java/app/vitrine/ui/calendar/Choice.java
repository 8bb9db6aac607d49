package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.post.PostCard;

/// The day and post that have the focus, and the posts that are chosen. Knows the page in view, so that what leaves it
/// is no longer chosen: nobody changes posts they do not see.
final class Choice {

    private final ReadOnlyObjectProperty<CalendarPage> page;
    private final ObservableValue<CalendarView> view;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ObjectProperty<Optional<Long>> post = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableSet<Long> chosen = FXCollections.observableSet();
    private LocalDate anchor;
    private boolean following;
    private boolean fresh = true;

    Choice(ReadOnlyObjectProperty<CalendarPage> page, ObservableValue<CalendarView> view,
            LocalDate day) {
        this.page = page;
        this.view = view;
        this.day = new ReadOnlyObjectWrapper<>(day);
        this.anchor = day;
    }

    ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /// The post with the focus; empty where its day itself has it.
    ReadOnlyObjectProperty<Optional<Long>> post() {
        return post;
    }

    ObservableSet<Long> chosen() {
        return chosen;
    }

    boolean isChosen(long id) {
        return chosen.contains(id);
    }

    /// Gives a day the focus, and its first post where it has one.
    void focus(LocalDate newDay) {
        focusDay(newDay, page.get().on(newDay).stream().findFirst().map(PostCard::id));
        anchor = newDay;
    }

    /// Gives a day itself the focus, or one of its posts.
    void focusDay(LocalDate newDay, Optional<Long> newPost) {
        day.set(newDay);
        post.set(newPost);
        following = false;
        fresh = false;
    }

    /// Gives a day the focus whose posts are still to be read; then its first post gets it.
    void focusOnceRead(LocalDate newDay) {
        focusDay(newDay, Optional.empty());
        anchor = newDay;
        fresh = true;
    }

    /// Gives a post the focus with its day; the day stays where the post has none.
    void focus(PostCard card) {
        focusDay(card.day().orElse(day.get()), Optional.of(card.id()));
        anchor = day.get();
    }

    /// Goes along the posts of the day; before the first stands the day itself.
    void step(int by) {
        List<Long> ids = PostEdits.ids(page.get().on(day.get()));
        int at = post.get().map(ids::indexOf).orElse(-1);
        int next = Math.clamp(at + by, -1, ids.size() - 1);
        post.set(next < 0 ? Optional.empty() : Optional.of(ids.get(next)));
    }

    /// As [#step].
    ///
    /// @param choosing whether what is passed is chosen too
    void walk(int by, boolean choosing) {
        if (choosing) {
            post.get().ifPresent(chosen::add);
        }
        step(by);
        if (choosing) {
            post.get().ifPresent(chosen::add);
        }
    }

    void toggle(long id) {
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
    }

    /// Chooses the focused post, or gives it up; all posts of the day where the day has the focus.
    void toggleFocused() {
        post.get().ifPresentOrElse(this::toggle, () -> {
            List<Long> ids = PostEdits.ids(page.get().on(day.get()));
            if (chosen.containsAll(ids)) {
                ids.forEach(chosen::remove);
            } else {
                chosen.addAll(ids);
            }
        });
    }

    /// Goes to another day and chooses all posts from where extending began to there.
    void extend(LocalDate to) {
        day.set(to);
        post.set(page.get().on(to).stream().findFirst().map(PostCard::id));
        LocalDate from = anchor.isBefore(to) ? anchor : to;
        LocalDate until = anchor.isBefore(to) ? to : anchor;
        choose(PostEdits.ids(new Span(from, until).days().stream()
                .flatMap(each -> page.get().on(each).stream()).toList()));
    }

    void choose(Collection<Long> ids) {
        chosen.retainAll(ids);
        chosen.addAll(ids);
    }

    void clear() {
        chosen.clear();
    }

    /// The posts that a command acts on: the chosen ones, or the focused one where none is chosen.
    List<PostCard> targets() {
        return chosen.isEmpty() ? post.get().flatMap(page.get()::card).stream().toList() : chosenCards();
    }

    /// The menu of a post that is not among the chosen ones is about that post alone.
    void narrow() {
        if (post.get().filter(id -> !chosen.contains(id)).isPresent()) {
            chosen.clear();
        }
    }

    /// The chosen posts alone, by day and time.
    List<PostCard> chosenCards() {
        return page.get().cards().stream().filter(card -> chosen.contains(card.id())).toList();
    }

    /// Lets focus and choice go along with posts that are on their way to other days.
    void follow(LocalDate newDay) {
        day.set(newDay);
        anchor = newDay;
        following = true;
    }

    /// Gives posts that were just made the focus, or chooses them where there are several: what is done next is meant
    /// for them.
    void arrive(List<Long> made) {
        choose(made.size() > 1 ? made : List.of());
        post.set(made.stream().findFirst());
    }

    /// After a page was read: gives up what is no longer in view, unless it is still on its way there.
    ///
    /// @param settled whether the plan has changed since, so that whatever was on its way has arrived
    void settle(boolean settled) {
        if (following && !settled) {
            return;
        }
        following = false;
        List<PostCard> seen = page.get().seen(view.getValue(), day.get());
        chosen.retainAll(new ArrayList<>(PostEdits.ids(seen)));
        List<Long> ids = PostEdits.ids(page.get().on(day.get()));
        boolean gone = post.get().filter(id -> !ids.contains(id))
                .filter(id -> seen.stream().noneMatch(card -> card.id() == id && card.day().isEmpty()))
                .isPresent();
        if (gone || (fresh && !ids.isEmpty())) {
            fresh = false;
            post.set(ids.stream().findFirst());
        }
    }
}
