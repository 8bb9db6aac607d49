package app.vitrine.ui.quickadd;

import java.util.List;

import app.vitrine.domain.text.Message;

/// Words that can mean several things, with what they can mean.
///
/// @param title  which words, and what is asked
/// @param detail what stands until the person chooses
record QuickQuestion(Message title, Message detail, List<Choice> choices) {

    QuickQuestion {
        choices = List.copyOf(choices);
    }

    /// @param chosen whether this one stands now
    record Choice(String label, boolean chosen, Runnable choose) {}
}
