package app.vitrine.ui.composer;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Shadow;
import app.vitrine.ui.task.PictureSource;

/// The live preview: which variant, in which light, and the card as that network shows it.
final class PreviewPane extends VBox {

    private static final String TOKENS = "/app/vitrine/ui/theme/tokens-";

    private final ComposerViewModel model;
    private final Bench bench;
    private final HBox logos = new HBox();
    private final PreviewCard card;
    private final StackPane ground;
    private final IconButton light;
    private boolean turned;

    PreviewPane(ComposerViewModel model, PictureSource pictures) {
        super(14);
        this.model = model;
        this.bench = model.bench();
        card = new PreviewCard(bench, pictures);
        ground = new StackPane(new Shadow(card, "card-shadow"), card);
        ground.getStyleClass().add("preview-ground");
        getStyleClass().add("preview-pane");
        logos.getStyleClass().addAll("segments", "small", "preview-switch");
        light = new IconButton(Glyph.MOON, bench.say("composer.preview.light"));
        light.getStyleClass().remove("ghost");
        light.setOnAction(_ -> turn());
        HBox head = new HBox(8, logos, Nodes.gap(), light);
        head.setAlignment(Pos.CENTER_LEFT);
        var none = Nodes.label(bench.say("composer.preview.none"), "text-3");
        none.setWrapText(true);
        none.getStyleClass().add("preview-none");
        getChildren().addAll(head, ground, none);
        model.variants().tabs().subscribe(this::switches);
        model.preview().content().addListener((_, _, now) -> {
            show(now);
            Nodes.shown(none, now.isEmpty());
        });
        switches();
    }

    private void show(Optional<PreviewModel.Content> content) {
        Nodes.shown(ground, content.isPresent());
        content.ifPresent(now -> {
            card.show(now);
            logos.getChildren().forEach(node -> {
                if (node instanceof ToggleButton button) {
                    button.setSelected(now.uid().equals(button.getUserData()));
                }
            });
        });
    }

    private void switches() {
        logos.getChildren().setAll(model.variants().tabs().stream().map(tab -> {
            ToggleButton button = new ToggleButton(null, new NetworkLogo(tab.network(), NetworkLogo.TAB));
            button.getStyleClass().add("segment");
            button.setAccessibleText(bench.say("network." + tab.network().id()) + ", " + tab.name());
            button.setTooltip(new Tooltip(button.getAccessibleText()));
            button.setUserData(tab.uid());
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (bench.tab().get().isPresent()) {
                    bench.tab().set(Optional.of(tab.uid()));
                } else {
                    model.preview().chosen().set(Optional.of(tab.uid()));
                }
            });
            return button;
        }).toList());
        Nodes.shown(logos, !model.variants().tabs().isEmpty());
        show(model.preview().content().get());
    }

    /// Shows the card in the other light, by the tokens of the other theme on this part alone.
    private void turn() {
        turned = !turned;
        boolean dark = getScene().getStylesheets().stream()
                .anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
        ground.getStylesheets().clear();
        ground.getStyleClass().remove("root");
        if (turned) {
            String tokens = TOKENS + (dark ? "light" : "dark") + ".css";
            ground.getStylesheets().add(
                    Objects.requireNonNull(PreviewPane.class.getResource(tokens), tokens).toExternalForm());
            ground.getStyleClass().add("root");
        }
        light.setGlyph(dark != turned ? Glyph.SUN : Glyph.MOON);
    }
}
