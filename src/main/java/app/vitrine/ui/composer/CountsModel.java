package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<Optional<Stop>> stop = new ReadOnlyObjectWrapper<>(Optional.empty());

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

    ReadOnlyObjectProperty<Optional<Stop>> stop() {
        return stop.getReadOnlyProperty();
    }

    void refresh() {
        List<Counter> now = new ArrayList<>();
        for (Variant variant : concerned()) {
            Network network = bench.channel(variant).map(Channel::network).orElse(Network.CUSTOM);
            if (!rules.rules(network, variant.format()).has(RuleKind.CAPTION_UNUSED)) {
                Counter counter = new Counter(network, variant.format(),
                        rules.count(text.text().get(), network, variant.format()));
                if (now.stream().noneMatch(each -> sameLimit(each, counter))) {
                    now.add(counter);
                }
            }
        }
        if (!counters.equals(now)) {
            counters.setAll(now);
        }
        stop.set(now.stream().filter(each -> !each.count().fits())
                .min(Comparator.comparingInt(each -> each.count().end()))
                .map(each -> new Stop(each.network(), each.count().end())));
    }

    private List<Variant> concerned() {
        return bench.variant().map(List::of).orElseGet(() -> bench.post().variants().stream()
                .filter(variant -> variant.text().isEmpty()).toList());
    }

    private static boolean sameLimit(Counter one, Counter other) {
        return one.network() == other.network() && one.count().limit().equals(other.count().limit());
    }
}
