package app.vitrine.ui.audience;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Habits;
import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;

/// Where people are found, and how much each network matters to them.
final class NetworksCard extends SheetCard {

    private final EvidenceChip evidence;
    private final VBox list = new VBox(2);
    private final MenuButton more = new MenuButton();
    private final Map<Network, Dots> dots = new EnumMap<>(Network.class);
    private final Map<Network, HBox> rows = new EnumMap<>(Network.class);
    private List<Network> listed = List.of();

    NetworksCard(Bench bench) {
        super(bench, new HBox());
        evidence = new EvidenceChip(words, bench.overlays(),
                () -> words.now().text("audience.networks"), bench.edits()::networksEvidence);
        getChildren().setAll(Words.row(8, words.label("audience.networks", "sheet-heading"), Words.gap(),
                evidence), list, more);
        more.textProperty().bind(words.of("audience.networks.more"));
        more.setGraphic(new Icon(Glyph.PLUS, 14));
        more.getStyleClass().addAll("ghost", "small");
    }

    @Override
    void show(Persona persona) {
        List<Network> now = bench.model().page().get().networks(persona);
        if (!now.equals(listed) || list.getChildren().isEmpty()) {
            listed = now;
            list.getChildren().setAll(now.stream()
                    .<Node>map(network -> rows.computeIfAbsent(network, this::row)).toList());
            more.getItems().setAll(Stream.of(Network.values()).filter(network -> !now.contains(network))
                    .map(this::item).toList());
        }
        dots.forEach((network, weight) -> weight.show(persona.habits().weight(network)));
        evidence.show(persona.habits().networksEvidence(), bench.edits().today());
        evidence.setVisible(!persona.habits().networks().isEmpty());
    }

    private HBox row(Network network) {
        Label name = words.label("network." + network.id());
        Dots weight = new Dots(0, Habits.MOST, words.of("network." + network.id()),
                value -> bench.edits().network(network, value));
        dots.put(network, weight);
        HBox row = Words.row(8, new NetworkLogo(network, NetworkLogo.TAB), name, Words.gap(), weight);
        row.getStyleClass().add("network-row");
        return row;
    }

    private MenuItem item(Network network) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.of("network." + network.id()));
        item.setGraphic(new NetworkLogo(network, NetworkLogo.TAB));
        item.setOnAction(_ -> bench.edits().network(network, 3));
        return item;
    }
}
