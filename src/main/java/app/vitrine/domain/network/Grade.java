package app.vitrine.domain.network;

import java.util.Locale;

import app.vitrine.domain.text.Message;

/// How sure a fact about a network is.
public enum Grade {
    /// The network's own specification, schema or source.
    A,
    /// The network's own words at second hand, or what shipped programs enforce.
    B,
    /// Third parties agree, the network says nothing.
    C,
    /// Sources disagree.
    D;

    /// Only what the network itself says may stop a publication; the rest is advice.
    public boolean mayBlock() {
        return this == A || this == B;
    }

    /// What the grade means, in words.
    public Message message() {
        return Message.of("rule.grade." + name().toLowerCase(Locale.ROOT));
    }
}
