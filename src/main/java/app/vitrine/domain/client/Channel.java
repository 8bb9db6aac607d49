package app.vitrine.domain.client;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.network.Network;

/// One place where a client publishes: a network plus a handle, or a place away from the networks.
///
/// @param id       key in the plan file; 0 while not stored
/// @param name     the person's own name for it; empty where the network's name will do
/// @param handle   as the network shows it, such as `@maisonlevain`; may be empty
/// @param address  where it can be opened; may be empty
/// @param colour   a mark to tell two channels of one network apart
/// @param slots    when it likes to publish, in order
/// @param position order among the client's channels, from 0
public record Channel(long id, long clientId, Network network, String name, String handle, String address,
        Optional<Palette> colour, int position, boolean archived, List<Slot> slots) {

    public Channel {
        slots = Slot.sorted(slots);
    }

    public static Channel of(long clientId, Network network, int position) {
        return new Channel(0, clientId, network, "", "", "", Optional.empty(), position, false,
                List.of());
    }

    public Channel withId(long newId) {
        return new Channel(newId, clientId, network, name, handle, address, colour, position, archived,
                slots);
    }

    public Channel withHandle(String newHandle) {
        return new Channel(id, clientId, network, name, newHandle, address, colour, position, archived,
                slots);
    }

    public Channel withName(String newName) {
        return new Channel(id, clientId, network, newName, handle, address, colour, position, archived,
                slots);
    }

    public Channel withAddress(String newAddress) {
        return new Channel(id, clientId, network, name, handle, newAddress, colour, position, archived,
                slots);
    }

    public Channel withColour(Optional<Palette> newColour) {
        return new Channel(id, clientId, network, name, handle, address, newColour, position, archived,
                slots);
    }

    public Channel withSlots(List<Slot> newSlots) {
        return new Channel(id, clientId, network, name, handle, address, colour, position, archived,
                newSlots);
    }
}
