package app.vitrine.exchange.sheet;

/// The text that a sheet has for one place alone.
public record PlaceText(ChannelMention place, String text) {}
