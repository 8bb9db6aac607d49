package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.slot.Fan;
import app.vitrine.domain.text.Message;
import app.vitrine.mediafiles.MediaImport;

/// Files as they would stand in the calendar.
///
/// @param channels of the client
/// @param after    from when on they are laid
/// @param chosen   channels that every post is for
/// @param ghosts   by time
/// @param hand     which of them is in hand
/// @param refused  what was not taken, in words
record Pouring(Client client, List<Channel> channels, Fan fan, LocalDateTime after, Set<Long> chosen,
        List<MediaImport.Kept> files, List<Ghost> ghosts, int hand, List<Message> refused) {

    Pouring {
        channels = List.copyOf(channels);
        chosen = Set.copyOf(chosen);
        files = List.copyOf(files);
        ghosts = List.copyOf(ghosts);
        refused = List.copyOf(refused);
    }

    /// A post to be.
    ///
    /// @param id   below zero, so that it is never taken for a post
    /// @param slot whether it stands in a free slot
    record Ghost(long id, MediaImport.Kept file, LocalDateTime at, boolean slot) {

        LocalDate day() {
            return at.toLocalDate();
        }
    }

    /// Laid out from the beginning; which is in hand stays.
    Pouring laid() {
        List<Fan.Place> places = fan.places(chosen, after, files.size());
        List<Ghost> laid = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            laid.add(new Ghost(-1L - i, files.get(i), places.get(i).at(), places.get(i).slot()));
        }
        return with(files, laid, hand);
    }

    private Pouring with(List<MediaImport.Kept> nowFiles, List<Ghost> nowGhosts, int nowHand) {
        return new Pouring(client, channels, fan, after, chosen, nowFiles, nowGhosts,
                Math.clamp(nowHand, 0, Math.max(0, nowGhosts.size() - 1)), refused);
    }

    Pouring withChosen(Set<Long> now) {
        return new Pouring(client, channels, fan, after, now, files, ghosts, hand, refused);
    }

    Pouring withHand(int now) {
        return with(files, ghosts, now);
    }

    Ghost current() {
        return ghosts.get(hand);
    }

    /// Below zero where there is none.
    int indexOf(long id) {
        for (int i = 0; i < ghosts.size(); i++) {
            if (ghosts.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    Pouring moved(Ghost ghost, LocalDateTime at) {
        List<Ghost> now = new ArrayList<>(ghosts);
        now.removeIf(one -> one.id() == ghost.id());
        now.add(new Ghost(ghost.id(), ghost.file(), at, false));
        now.sort(Comparator.comparing(Ghost::at));
        Pouring moved = with(files, now, 0);
        return moved.withHand(moved.indexOf(ghost.id()));
    }

    Pouring without(Ghost ghost) {
        List<MediaImport.Kept> left = new ArrayList<>(files);
        left.remove(ghost.file());
        return with(left, ghosts.stream().filter(one -> one.id() != ghost.id()).toList(), hand);
    }

    List<Channel> targets() {
        return channels.stream().filter(channel -> chosen.contains(channel.id())).toList();
    }

    /// How many stand in free slots.
    long slots() {
        return ghosts.stream().filter(Ghost::slot).count();
    }

    List<PostCard> cards() {
        return ghosts.stream().map(this::card).toList();
    }

    PostCard card(Ghost ghost) {
        List<PostCard.Outlet> outlets = targets().stream()
                .map(channel -> new PostCard.Outlet(0, channel.id(), channel.network(),
                        channel.network().usualFormat(), Publication.State.PLANNED))
                .toList();
        return new PostCard(ghost.id(), client.id(), name(ghost.file()), Optional.of(ghost.day()),
                Optional.of(ghost.at().toLocalTime()), Status.DRAFT, Mark.DRAFT, Optional.empty(),
                Optional.empty(), outlets,
                Optional.of(new Picture(0, ghost.file().hash(), ghost.file().facts().kind())), 1, List.of(),
                Priority.NORMAL, false, PostCard.Tasks.NONE);
    }

    /// The file’s name without its ending.
    static String name(MediaImport.Kept file) {
        int dot = file.fileName().lastIndexOf('.');
        return dot > 0 ? file.fileName().substring(0, dot) : file.fileName();
    }
}
