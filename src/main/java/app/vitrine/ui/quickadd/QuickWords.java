package app.vitrine.ui.quickadd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.quickadd.Asked;
import app.vitrine.domain.quickadd.Kind;
import app.vitrine.domain.quickadd.QuickReading;
import app.vitrine.domain.quickadd.Target;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.quickadd.QuickQuestion.Choice;

/// Says what was read in the language of the interface.
///
/// @param today at the client's
/// @param changed called once something was chosen
record QuickWords(Wording wording, LocalDate today, QuickAnswers answers, Runnable changed) {

    List<QuickChip> chips(QuickReading reading) {
        List<QuickChip> chips = new ArrayList<>();
        reading.day().ifPresent(day -> chips.add(new QuickChip(Kind.DAY,
                answers.day(reading).map(this::day).orElse(""), "", Optional.empty(), List.of(day.words()))));
        reading.time().ifPresent(time -> chips.add(new QuickChip(Kind.TIME,
                answers.time(reading).map(wording::time).orElse(""), "", Optional.empty(),
                List.of(time.words()))));
        reading.targets().forEach(target -> answers.channel(target).ifPresent(channel -> chips
                .add(new QuickChip(Kind.CHANNEL, name(channel, target), format(channel, target),
                        Optional.of(channel.network()), target.words()))));
        reading.tags().forEach(tag -> chips.add(new QuickChip(Kind.TAG, tag, "", Optional.empty(),
                reading.parts().stream().filter(part -> part.kind() == Kind.TAG
                        && part.words().substring(1).equals(tag)).map(part -> part.words()).toList())));
        return chips;
    }

    List<QuickQuestion> questions(QuickReading reading) {
        List<QuickQuestion> questions = new ArrayList<>();
        reading.day().filter(Asked::open).ifPresent(day -> questions
                .add(question("quickadd.asked.day", day, answers.day(reading), this::day)));
        reading.time().filter(Asked::open).ifPresent(time -> questions
                .add(question("quickadd.asked.time", time, answers.time(reading), wording::time)));
        reading.targets().stream().filter(Target::open).forEach(target -> questions.add(question(target)));
        return questions;
    }

    private <T> QuickQuestion question(String key, Asked<T> asked, Optional<T> stands,
            Function<T, String> say) {
        List<Choice> choices = asked.readings().stream()
                .map(one -> new Choice(say.apply(one), stands.equals(Optional.of(one)),
                        () -> choose(asked.words(), one)))
                .toList();
        return new QuickQuestion(Message.of(key, asked.words()),
                Message.of("quickadd.asked.stands", stands.map(say).orElse("")), choices);
    }

    private QuickQuestion question(Target target) {
        Optional<Channel> stands = answers.channel(target);
        List<Choice> choices = target.channels().stream()
                .map(one -> new Choice(name(one, target), stands.equals(Optional.of(one)),
                        () -> choose(target.words(), one.id())))
                .toList();
        return new QuickQuestion(Message.of("quickadd.asked.channel", String.join(" ", target.words())),
                stands.map(one -> Message.of("quickadd.asked.stands", name(one, target)))
                        .orElse(Message.of("quickadd.asked.none")),
                choices);
    }

    private void choose(Object words, Object reading) {
        answers.choose(words, reading);
        changed.run();
    }

    /// With its year where that is another.
    String day(LocalDate day) {
        return wording.day(day) + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
    }

    /// What tells the channel from the others that may be meant: its own name, else network or handle.
    private String name(Channel channel, Target target) {
        if (!channel.name().isBlank()) {
            return channel.name();
        }
        boolean siblings = target.channels().stream()
                .anyMatch(other -> other.id() != channel.id() && other.network() == channel.network());
        return siblings && !channel.handle().isBlank()
                ? channel.handle()
                : wording.messages().text("network." + channel.network().id());
    }

    private String format(Channel channel, Target target) {
        return wording.messages().text("format." + target.formatOn(channel).id())
                .toLowerCase(Locale.forLanguageTag(wording.messages().language()));
    }
}
