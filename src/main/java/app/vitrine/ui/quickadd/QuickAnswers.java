package app.vitrine.ui.quickadd;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.quickadd.Asked;
import app.vitrine.domain.quickadd.QuickReading;
import app.vitrine.domain.quickadd.Target;

/// What the person answered while typing: words taken back, and readings chosen. Answers are kept by the words, so
/// that they hold while the rest of the sentence is edited.
final class QuickAnswers {

    private final Set<String> kept = new LinkedHashSet<>();
    private final Map<String, Object> chosen = new HashMap<>();

    /// Words that stay in the title.
    Set<String> kept() {
        return kept;
    }

    void keep(List<String> words) {
        kept.addAll(words);
    }

    void readAgain(String words) {
        kept.remove(words);
    }

    void choose(Object words, Object reading) {
        chosen.put(words.toString(), reading);
    }

    void forget() {
        kept.clear();
        chosen.clear();
    }

    Optional<LocalDate> day(QuickReading reading) {
        return reading.day().map(this::of);
    }

    Optional<LocalTime> time(QuickReading reading) {
        return reading.time().map(this::of);
    }

    private <T> T of(Asked<T> asked) {
        return asked.readings().stream().filter(one -> one.equals(chosen.get(asked.words()))).findFirst()
                .orElse(asked.first());
    }

    /// The channel that is meant; none while it is open.
    Optional<Channel> channel(Target target) {
        return target.open()
                ? target.channels().stream()
                        .filter(one -> Long.valueOf(one.id()).equals(chosen.get(target.words().toString())))
                        .findFirst()
                : target.channels().stream().findFirst();
    }

    List<Variant> variants(QuickReading reading) {
        List<Variant> variants = new ArrayList<>();
        for (Target target : reading.targets()) {
            channel(target)
                    .filter(channel -> variants.stream().noneMatch(one -> one.channelId() == channel.id()))
                    .ifPresent(channel -> variants
                            .add(Variant.on(channel.id(), target.formatOn(channel), variants.size())));
        }
        return variants;
    }
}
