package app.vitrine.ui.composer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Finding;
import app.vitrine.domain.network.MediaFacts;
import app.vitrine.domain.network.MediaType;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.Severity;
import app.vitrine.domain.network.Subject;
import app.vitrine.domain.network.VariantCheck;
import app.vitrine.domain.network.VariantFacts;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// What the networks' rules say of the variants. Looked at once a pulse, not at each letter.
final class ChecksModel {

    private static final int WORDS_BEFORE_STOP = 18;
    /// From here on letters give way to signs and emoji, which a label cannot draw.
    private static final int FIRST_SYMBOL = 0x2600;

    private final Bench bench;
    private final RuleBook rules;
    private final VariantCheck check;
    private final ObservableList<Check> checks = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper passed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<UUID, Severity>> worst = new ReadOnlyObjectWrapper<>(Map.of());

    /// A finding with the variants that it is about.
    record Check(Finding finding, List<Origin> origins) {

        Check {
            origins = List.copyOf(origins);
        }

        Severity severity() {
            return finding.severity();
        }

        /// The file that wants a description, where that is what is missing.
        Optional<Integer> undescribed() {
            return finding.rule().kind() == RuleKind.ALT_EXPECTED
                    ? Optional.of(finding.subject().index())
                    : Optional.empty();
        }

        /// Whether it is about what the variant's tab shows.
        boolean written() {
            return finding.subject().part() != Subject.Part.MEDIA;
        }
    }

    /// A variant that a finding is about.
    record Origin(UUID uid, Network network) {}

    ChecksModel(Bench bench, RuleBook rules) {
        this.bench = bench;
        this.rules = rules;
        this.check = new VariantCheck(rules);
    }

    /// What blocks first.
    ObservableList<Check> checks() {
        return checks;
    }

    ReadOnlyIntegerProperty passed() {
        return passed.getReadOnlyProperty();
    }

    /// The gravest finding of each variant that has one.
    ReadOnlyObjectProperty<Map<UUID, Severity>> worst() {
        return worst.getReadOnlyProperty();
    }

    List<Check> blocking() {
        return checks.stream().filter(each -> each.severity() == Severity.BLOCKS).toList();
    }

    /// The last words that a text too long keeps; empty where the finding is about something else.
    Optional<String> stopsAfter(Check check) {
        Origin origin = check.origins().getFirst();
        if (check.finding().rule().kind() != RuleKind.TEXT_MAX) {
            return Optional.empty();
        }
        return bench.variant(origin.uid()).map(variant -> {
            String text = bench.post().textOf(variant);
            return lastWords(text, rules.count(text, origin.network(), variant.format()).end());
        });
    }

    private static String lastWords(String text, int end) {
        int start = Math.max(0, end - WORDS_BEFORE_STOP);
        int space = text.indexOf(' ', start);
        String words = text.substring(space > 0 && space < end - 1 ? space : start, end);
        return words.codePoints().filter(code -> code < FIRST_SYMBOL).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    void refresh() {
        record Same(String key, long count, List<Object> arguments, Severity severity) {}
        Map<Same, Check> found = new LinkedHashMap<>();
        Map<UUID, Severity> gravest = new LinkedHashMap<>();
        int held = 0;
        for (Variant variant : bench.post().variants()) {
            Network network = bench.channel(variant).map(Channel::network).orElse(Network.CUSTOM);
            held += (int) rules.rules(network, variant.format()).rules().stream()
                    .filter(rule -> rule.kind() != RuleKind.FOLD).count();
            for (Finding finding : check.check(facts(bench.post(), variant, network))) {
                held--;
                Same same = new Same(finding.message().key(), finding.message().count(),
                        finding.message().arguments(), finding.severity());
                found.merge(same, new Check(finding, List.of(new Origin(variant.uid(), network))),
                        ChecksModel::together);
                gravest.merge(variant.uid(), finding.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        }
        List<Check> now = found.values().stream()
                .sorted(java.util.Comparator.comparing(Check::severity)).toList();
        if (!checks.equals(now)) {
            checks.setAll(now);
        }
        passed.set(Math.max(0, held));
        worst.set(Map.copyOf(gravest));
    }

    private static Check together(Check first, Check second) {
        List<Origin> origins = new ArrayList<>(first.origins());
        origins.addAll(second.origins());
        return new Check(first.finding(), origins);
    }

    private VariantFacts facts(Post post, Variant variant, Network network) {
        return new VariantFacts(network, variant.format(), post.textOf(variant), variant.title(),
                variant.firstComment(), post.link(), post.mediaOf(variant).stream().map(this::facts)
                        .flatMap(Optional::stream).toList());
    }

    private Optional<MediaFacts> facts(MediaUse use) {
        return bench.context().get().flatMap(known -> known.media(use.mediaId()))
                .map(item -> new MediaFacts(MediaType.ofMediaType(item.type()), item.width(), item.height(),
                        item.bytes(), seconds(item), new PicturesModel.Shown(use, Optional.of(item)).alt()));
    }

    private static double seconds(MediaItem item) {
        return item.length().map(Duration::toMillis).orElse(0L) / 1000.0;
    }
}
