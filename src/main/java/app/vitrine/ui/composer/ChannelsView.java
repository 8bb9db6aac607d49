package app.vitrine.ui.composer;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.NetworkLogo;

/// The client's channels as chips to tick.
final class ChannelsView extends VBox {

    private final ComposerViewModel model;
    private final FlowPane chips = new FlowPane();

    ChannelsView(ComposerViewModel model) {
        super(8);
        this.model = model;
        chips.getStyleClass().add("chip-flow");
        var none = Nodes.label(model.bench().say("composer.channels.none"), "text-3");
        getChildren().addAll(Nodes.label(model.bench().say("composer.channels"), "title-3"), chips, none);
        model.variants().chips().subscribe(this::build);
        none.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(model.variants().chips()));
        none.managedProperty().bind(none.visibleProperty());
        build();
    }

    private void build() {
        var wanted = model.variants().chips();
        if (chips.getChildren().size() != wanted.size()) {
            chips.getChildren().setAll(wanted.stream().map(this::chip).toList());
        }
        for (int index = 0; index < wanted.size(); index++) {
            show((Chip) chips.getChildren().get(index), wanted.get(index));
        }
    }

    private Chip chip(VariantsModel.ChannelChip channel) {
        Chip chip = new Chip(channel.name());
        chip.getStyleClass().add("channel-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setLeading(new NetworkLogo(channel.network(), NetworkLogo.TAB));
        return chip;
    }

    private void show(Chip chip, VariantsModel.ChannelChip channel) {
        chip.setText(channel.name());
        chip.setChosen(channel.ticked());
        chip.setOnAction(_ -> {
            if (channel.ticked()) {
                model.variants().untick(channel.channelId());
            } else {
                model.variants().tick(channel.channelId());
            }
        });
    }
}
