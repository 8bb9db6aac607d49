package app.vitrine.ui.clients;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.clients.ClientEditorViewModel.State;
import app.vitrine.ui.shell.Desk;

/// The channels of the client: any number, several of one network too.
final class ChannelsModel {

    private final ClientEditorViewModel page;
    private final Desk desk;
    private final Map<Long, List<Slot>> shownSlots = new HashMap<>();

    ChannelsModel(ClientEditorViewModel page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    void add(Network network) {
        page.queue().add(label("add"), writer -> writer.clients().save(Channel.of(page.clientId(), network,
                writer.clients().channels(page.clientId()).size())));
    }

    void handle(long id, String handle) {
        edit(id, "handle", channel -> channel.withHandle(handle.strip()));
    }

    void name(long id, String name) {
        edit(id, "name", channel -> channel.withName(name.strip()));
    }

    void address(long id, String address) {
        edit(id, "address", channel -> channel.withAddress(address.strip()));
    }

    void colour(long id, Optional<Palette> colour) {
        edit(id, "colour", channel -> channel.withColour(colour));
    }

    /// Writes the weekly times of a channel anew.
    ///
    /// @param then told once they show
    void slots(long id, List<Slot> slots, Runnable then) {
        page.queue().add(label("slots"), writer -> writer.clients().channel(id)
                .ifPresent(channel -> writer.clients().save(channel.withSlots(slots))));
        shownSlots.put(id, Slot.sorted(slots));
        then.run();
    }

    /// A channel as it is, or is about to be.
    Optional<Channel> channel(long id) {
        return channels().stream().filter(channel -> channel.id() == id).findFirst()
                .map(channel -> Optional.ofNullable(shownSlots.get(id)).map(channel::withSlots)
                        .orElse(channel));
    }

    /// Channels whose times another could take over.
    List<Channel> others(long id) {
        List<Slot> own = channel(id).map(Channel::slots).orElse(List.of());
        return channels().stream().filter(channel -> channel.id() != id && !channel.slots().isEmpty()
                && !channel.slots().equals(own)).toList();
    }

    /// What was written has been read: from now on the plan says.
    void settle() {
        shownSlots.clear();
    }

    /// Puts a channel at another place of the order; a place beyond the ends is the nearest end.
    void move(long id, int to) {
        List<Long> ids = new ArrayList<>(channels().stream().map(Channel::id).toList());
        int from = ids.indexOf(id);
        int target = Math.clamp(to, 0, Math.max(0, ids.size() - 1));
        if (from >= 0 && from != target) {
            Collections.rotate(ids.subList(Math.min(from, target), Math.max(from, target) + 1),
                    from < target ? -1 : 1);
            page.queue().add(label("order"), writer -> writer.clients().orderChannels(ids));
        }
    }

    /// One up (-1) or down (1).
    void step(long id, int by) {
        List<Long> ids = channels().stream().map(Channel::id).toList();
        move(id, ids.indexOf(id) + by);
    }

    /// Where posts name it, the channel stays with them and only leaves the list.
    void remove(Channel channel, String shownName) {
        desk.change(ChangeLabel.of("clients.channel.change.remove", shownName).forClient(page.clientId()),
                writer -> writer.clients().channel(channel.id()).ifPresent(writer.clients()::remove),
                Message.of("clients.channel.removed", shownName));
    }

    private List<Channel> channels() {
        return page.state().get().map(State::channels).orElse(List.of());
    }

    private void edit(long id, String field, UnaryOperator<Channel> change) {
        page.queue().add(label("edit").typing("channel/" + id + "/" + field),
                writer -> writer.clients().channel(id)
                        .ifPresent(channel -> writer.clients().save(change.apply(channel))));
    }

    private ChangeLabel label(String what) {
        return ChangeLabel.of("clients.channel.change." + what).forClient(page.clientId());
    }
}
