package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.TextCount;
import app.vitrine.domain.post.Variant;

/// How long the text in front is for each network it goes to. Looked at once a pulse, not at each letter.
final class CountsModel {

    private final Bench bench;
    private final TextModel text;
    private final RuleBook rules;
    private final ObservableList<Counter> counters = FXCollections.observableArrayList();
    private Asked asked = new Asked("", List.of());
    private List<Counter> answer = List.of();

    private record Place(Network network, Format format) {}

    private record Asked(String text, List<Place> places) {}

    /// The length for one format of a network.
    record Counter(Network network, Format format, TextCount count) {}

    /// Where the first network stops.
    ///
    /// @param offset UTF-16 offset of the first letter too many
    record Stop(Network network, int offset) {}

    CountsModel(Bench bench, TextModel text, RuleBook rules) {
        this.bench = bench;
        this.text = text;
        this.rules = rules;
    }

    ObservableList<Counter> counters() {
        return counters;
    }

    void refresh() {
        List<Counter> now = counted(text.text().get());
        if (!counters.equals(now)) {
            counters.setAll(now);
        }
    }

    /// Where the first of the networks in front stops in a text; empty where it fits them all.
    Optional<Stop> stop(String typed) {
        return counted(typed).stream().filter(each -> !each.count().fits())
                .min(Comparator.comparingInt(each -> each.count().end()))
                .map(each -> new Stop(each.network(), each.count().end()));
    }

    /// A key asks twice: for the mark before it is drawn, and for the counters in the pulse.
    private List<Counter> counted(String typed) {
        List<Variant> variants = concerned();
        Asked now = new Asked(typed, variants.stream()
                .map(variant -> new Place(network(variant), variant.format())).distinct().toList());
        if (!now.equals(asked)) {
            asked = now;
            answer = count(now);
        }
        return answer;
    }

    private List<Counter> count(Asked now) {
        List<Counter> result = new ArrayList<>();
        for (Place place : now.places()) {
            if (!rules.rules(place.network(), place.format()).has(RuleKind.CAPTION_UNUSED)) {
                Counter counter = new Counter(place.network(), place.format(),
                        rules.count(now.text(), place.network(), place.format()));
                if (result.stream().noneMatch(each -> sameLimit(each, counter))) {
                    result.add(counter);
                }
            }
        }
        return List.copyOf(result);
    }

    private Network network(Variant variant) {
        return bench.channel(variant).map(Channel::network).orElse(Network.CUSTOM);
    }

    private List<Variant> concerned() {
        return bench.variant().map(List::of).orElseGet(() -> bench.post().variants().stream()
                .filter(variant -> variant.text().isEmpty()).toList());
    }

    private static boolean sameLimit(Counter one, Counter other) {
        return one.network() == other.network() && one.count().limit().equals(other.count().limit());
    }
}
