package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.slot.FreeSlots;

/// A free slot on the scale of hours. Where a tile covers it, it is not shown.
record SlotMark(FreeSlots.Free slot, List<Channel> channels, double x, double y, double width) {

    static final double HEIGHT = 22;

    SlotMark {
        channels = List.copyOf(channels);
    }

    boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + HEIGHT;
    }

    /// Those of the days in view that are still to come.
    ///
    /// @param now on the clock of whoever looks
    static List<SlotMark> of(TimeLayout layout, CalendarPage page, LocalDateTime now) {
        List<SlotMark> marks = new ArrayList<>();
        Surroundings around = page.around();
        if (around.channels().stream().allMatch(channel -> channel.slots().isEmpty())) {
            return marks;
        }
        for (Client client : around.clients().values()) {
            List<Channel> channels = around.channels().stream()
                    .filter(channel -> channel.clientId() == client.id() && !channel.archived()).toList();
            FreeSlots free = free(channels, page, layout, client.zone());
            List<Long> ids = channels.stream().map(Channel::id).toList();
            for (LocalDate day : layout.span().days()) {
                for (FreeSlots.Free slot : free.on(day, ids)) {
                    if (slot.at().isAfter(now)) {
                        place(slot, channels, layout).ifPresent(marks::add);
                    }
                }
            }
        }
        return marks;
    }

    private static FreeSlots free(List<Channel> channels, CalendarPage page, TimeLayout layout, ZoneId zone) {
        FreeSlots free = new FreeSlots(channels, zone);
        for (LocalDate day : layout.span().days()) {
            for (PostCard card : page.on(day)) {
                card.time().ifPresent(time -> card.channels()
                        .forEach(outlet -> free.take(outlet.channelId(), day.atTime(time))));
            }
        }
        return free;
    }

    private static java.util.Optional<SlotMark> place(FreeSlots.Free slot, List<Channel> channels,
            TimeLayout layout) {
        int column = layout.column(slot.at().toLocalDate());
        double y = layout.scale().y(slot.at().toLocalTime());
        SlotMark mark = new SlotMark(slot,
                channels.stream().filter(channel -> slot.channels().contains(channel.id())).toList(),
                layout.left(column), y, Math.min(layout.room(column), TimeLayout.MOST_CARD));
        boolean covered = layout.scale().inBand(y) || layout.timed().stream()
                .anyMatch(tile -> tile.x() < mark.x()
                        + mark.width() && tile.x() + tile.width() > mark.x() && tile.y() < y + HEIGHT
                        && tile.y() + tile.height() > y);
        return covered ? java.util.Optional.empty() : java.util.Optional.of(mark);
    }
}
