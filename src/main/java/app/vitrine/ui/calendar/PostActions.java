package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.slot.FreeSlots;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;
import app.vitrine.work.Job;

/// What a person does to posts in the calendar, by key, mouse and menu alike.
final class PostActions {

    private final CalendarViewModel model;
    private final Desk desk;
    private final PostClipboard clipboard;
    private final PostEdits edits;
    private final BulkEdits bulk;
    private final Arrivals arrivals;
    private final SlotQueue queue;
    private final Pour pour;
    private final SeriesMoves series;

    PostActions(CalendarViewModel model, PostClipboard clipboard) {
        this.model = model;
        this.desk = model.desk();
        this.clipboard = clipboard;
        this.edits = new PostEdits(desk, model.choice()::arrive);
        this.bulk = new BulkEdits(desk);
        this.series = new SeriesMoves(desk);
        this.pour = new Pour(model);
        this.arrivals = new Arrivals(desk, pour);
        this.queue = new SlotQueue(desk);
    }

    /// What is asked where posts of a series are moved.
    SeriesMoves series() {
        return series;
    }

    /// Shows how the focused post repeats, or may.
    void repeat() {
        targets().stream().findFirst().ifPresent(card -> {
            if (card.day().isEmpty()) {
                desk.tell(Message.of("series.no-day"));
            } else {
                desk.go(new Place.Repeat(card.id()));
            }
        });
    }

    /// What is being poured over the calendar.
    Pour pour() {
        return pour;
    }

    void open(long postId) {
        if (postId < 0) {
            pour.take(postId);
        } else {
            desk.go(new Place.Post(postId, among(postId)));
        }
    }

    /// The posts that one is read among: those that were poured with it, the chosen ones where it is one of them, else
    /// those in view.
    private List<Long> among(long postId) {
        if (pour.made().contains(postId)) {
            return pour.made();
        }
        List<PostCard> cards = model.choice().isChosen(postId) && model.choice().chosen().size() > 1
                ? model.choice().chosenCards()
                : model.listed();
        return PostEdits.ids(cards).stream().filter(id -> id > 0).toList();
    }

    void create(LocalDate day) {
        create(Spot.on(day));
    }

    void create(Spot spot) {
        desk.go(new Place.NewPost(Optional.of(spot.day()), spot.time()));
    }

    /// Gives what is chosen the next free slots.
    void nextSlot() {
        queue.queue(targets());
    }

    void nextSlot(List<PostCard> cards) {
        queue.queue(cards);
    }

    /// Begins a post in the next free slot.
    void beginInSlot() {
        queue.begin();
    }

    void begin(FreeSlots.Free slot) {
        queue.begin(slot);
    }

    /// Opens the focused post, or starts one on the focused day.
    void openOrCreate() {
        model.choice().post().get().ifPresentOrElse(this::open, () -> create(model.choice().day().get()));
    }

    /// Moves what is chosen so many days; the focus goes along.
    void moveByDays(int days) {
        moveByDays(targets(), days);
    }

    void moveByDays(List<PostCard> cards, long days) {
        if (!PostEdits.dated(cards).isEmpty() && days != 0) {
            LocalDate there = model.choice().day().get().plusDays(days);
            series.move(cards, post -> PostEdits.shifted(post, days), () -> model.follow(there),
                    () -> edits.moveByDays(cards, days));
        }
    }

    void moveByMinutes(int minutes) {
        List<PostCard> cards = targets();
        series.move(cards, post -> PostEdits.moved(post, minutes), () -> {},
                () -> edits.moveByMinutes(cards, minutes));
    }

    /// Brings what is chosen to the column of the board beside that of the first of them.
    void stepStatus(boolean forward) {
        List<PostCard> cards = targets();
        if (!cards.isEmpty()) {
            List<BoardColumn> columns = BoardColumn.shown(model.page().get());
            int next = columns.indexOf(BoardColumn.of(cards.getFirst())) + (forward ? 1 : -1);
            if (next >= 0 && next < columns.size()) {
                bring(cards, columns.get(next));
            }
        }
    }

    /// Gives posts the status of a column; what is published comes of itself and is no status to give.
    void bring(List<PostCard> cards, BoardColumn to) {
        List<PostCard> others = cards.stream().filter(card -> BoardColumn.of(card) != to).toList();
        if (!others.isEmpty()) {
            to.status().ifPresentOrElse(status -> bulk.status(others, status),
                    () -> desk.tell(Message.of("calendar.board.published")));
        }
    }

    /// The end of a drag: `cards` go along with the one that was held.
    void drop(List<PostCard> cards, PostCard held, Spot to, boolean copy) {
        if (held.id() < 0) {
            pour.put(held.id(), to);
            return;
        }
        if (held.day().isEmpty()) {
            model.choice().focus(held);
            model.follow(to.day());
            edits.give(cards, to, copy);
            return;
        }
        Spot from = Spot.of(held);
        model.choice().focus(held);
        boolean stays = to.day().equals(from.day()) && (to.time().isEmpty() || to.equals(from));
        if (copy || !stays) {
            if (copy) {
                model.follow(to.day());
                edits.put(cards, held, to, true);
            } else {
                series.move(cards, post -> PostEdits.put(post, to), () -> model.follow(to.day()),
                        () -> edits.put(cards, held, to, false));
            }
        }
    }

    /// Gives posts without a day a place; focus and choice go along.
    void plan(List<PostCard> cards, Spot to) {
        model.choice().focus(cards.getFirst());
        model.follow(to.day());
        edits.give(cards, to, false);
    }

    /// Takes what is chosen out of the calendar.
    void takeOut() {
        takeOut(targets(), false);
    }

    /// Takes posts out of the calendar; they are ideas again.
    void takeOut(List<PostCard> cards, boolean copy) {
        edits.takeOut(cards, copy);
    }

    /// Gives posts a day: those without one, and others by their earliest.
    void giveDay(List<PostCard> cards, LocalDate day) {
        model.follow(day);
        edits.giveDay(cards, day, false);
    }

    void duplicate() {
        if (!PostEdits.dated(targets()).isEmpty()) {
            model.follow(model.choice().day().get().plusDays(1));
        }
        edits.copyByDays(targets(), 1);
    }

    void delete() {
        List<PostCard> cards = targets();
        series.delete(cards, () -> edits.delete(cards));
    }

    void copy() {
        put(false);
    }

    void cut() {
        put(true);
    }

    private void put(boolean cut) {
        List<PostCard> cards = targets();
        if (!cards.isEmpty()) {
            clipboard.put(new PostClipboard.Clip(PostEdits.ids(cards), cut),
                    cards.stream().map(PostCard::heading).collect(Collectors.joining("\n")));
            desk.tell(Message.counted(cut ? "calendar.cut" : "calendar.copied", cards.size()));
        }
    }

    /// Puts what the clipboard has on the focused day: posts keep their times and distances; pictures and words become
    /// a draft.
    void paste() {
        LocalDate day = model.choice().day().get();
        Optional<PostClipboard.Clip> posts = clipboard.posts();
        Optional<Job.Plain<List<Path>>> files = posts.isEmpty() ? clipboard.files() : Optional.empty();
        if (posts.isPresent()) {
            paste(posts.get(), day);
        } else if (files.isPresent()) {
            desk.work().job(files.get()).onSuccess(found -> bring(found, Spot.on(day)))
                    .onFailure(desk::tellFailure)
                    .start();
        } else {
            clipboard.text().filter(text -> !text.isBlank()).ifPresent(text -> paste(text, day));
        }
    }

    /// Takes files from outside on a day, and at a time where one is named.
    void bring(List<Path> files, Spot spot) {
        Optional<Path> dates = files.stream()
                .filter(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".ics"))
                .findFirst();
        if (dates.isPresent()) {
            desk.go(new Place.CalendarFile(dates.get()));
            return;
        }
        OptionalLong only = onlyClient();
        arrivals.bring(files, spot, only.isPresent() ? Optional.of(only.getAsLong()) : Optional.empty());
    }

    private void paste(PostClipboard.Clip clip, LocalDate day) {
        desk.work().job(() -> desk.plan().read((PlanReader plan) -> plan.posts().cards(clip.postIds())))
                .onSuccess(cards -> paste(cards, clip.cut(), day)).onFailure(desk::tellFailure).start();
    }

    private void paste(List<PostCard> cards, boolean cut, LocalDate day) {
        if (cut) {
            clipboard.clear();
        }
        if (!cards.isEmpty()) {
            edits.giveDay(cards, day, !cut);
        }
    }

    private void paste(String text, LocalDate day) {
        OptionalLong only = onlyClient();
        if (only.isPresent()) {
            edits.draft(only.getAsLong(), text.strip(), day);
        } else {
            desk.tell(Message.of("calendar.which-client"));
        }
    }

    private OptionalLong onlyClient() {
        var clients = model.page().get().around().clients().keySet();
        return clients.size() == 1 ? OptionalLong.of(clients.iterator().next()) : OptionalLong.empty();
    }

    List<PostCard> targets() {
        return model.choice().targets().stream().filter(card -> card.id() > 0).toList();
    }

    void selectAll() {
        model.choice().choose(PostEdits.ids(model.listed()).stream().filter(id -> id > 0).toList());
    }

    PostEdits edits() {
        return edits;
    }
}
