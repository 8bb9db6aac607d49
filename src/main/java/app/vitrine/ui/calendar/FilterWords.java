package app.vitrine.ui.calendar;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import app.vitrine.domain.text.Messages;

/// What is asked for, in words.
record FilterWords(FilterModel model, Messages messages) {

    private static final int LONGEST_NAME = 16;

    static String name(FilterModel.Criterion criterion, Messages messages) {
        return messages.text(switch (criterion) {
            case CHANNEL -> "calendar.filter.channel";
            case STATUS -> "calendar.filter.status";
            case PILLAR -> "calendar.filter.pillar";
            case CAMPAIGN -> "calendar.filter.campaign";
            case TAG -> "calendar.filter.tag";
        });
    }

    /// For a chip, which has little room: the first, and how many more.
    String inShort(FilterModel.Criterion criterion) {
        List<String> asked = asked(criterion);
        if (asked.isEmpty()) {
            return name(criterion, messages);
        }
        String first = shortened(asked.getFirst());
        return several(criterion, asked.size() > 1
                ? messages.text("calendar.filter.and-more", first, asked.size() - 1)
                : first);
    }

    /// All of them.
    String inFull(FilterModel.Criterion criterion) {
        List<String> asked = asked(criterion);
        return asked.isEmpty() ? name(criterion, messages) : several(criterion, String.join(", ", asked));
    }

    private String several(FilterModel.Criterion criterion, String names) {
        return messages.text("calendar.filter.several", name(criterion, messages), names);
    }

    private List<String> asked(FilterModel.Criterion criterion) {
        return model.options(criterion, messages).stream().filter(FilterModel.Option::on)
                .map(FilterModel.Option::name).toList();
    }

    // An emoji is never cut in two.
    private static String shortened(String name) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int end = letters.next(LONGEST_NAME);
        return end == BreakIterator.DONE || end >= name.length()
                ? name
                : name.substring(0, letters.previous()).strip() + "…";
    }
}
