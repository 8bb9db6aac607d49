package app.vitrine.ui.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.ui.clients.ClientEditorViewModel.State;
import app.vitrine.ui.control.DateWords;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiField;

/// Pillars and campaigns, each a row.
final class ThemesPane {

    private static final int STEP = 5;

    private final ClientEditorViewModel page;
    private final ThemesModel model;
    private final Words words;

    ThemesPane(ClientEditorViewModel page, ThemesModel model, Words words) {
        this.page = page;
        this.model = model;
        this.words = words;
    }

    VBox pillars() {
        VBox box = new VBox(6);
        KeptRows<Pillar> rows = new KeptRows<>(box, Pillar::id, PillarRow::new);
        page.state().subscribe(now -> rows.show(now.map(State::pillars).orElse(List.of())));
        return Card.of(words, "clients.pillars", "clients.pillars.hint", box,
                words.button(Glyph.PLUS, "clients.pillar.add", model::addPillar, "small"));
    }

    VBox campaigns() {
        VBox box = new VBox(6);
        KeptRows<Campaign> rows = new KeptRows<>(box, Campaign::id, CampaignRow::new);
        page.state().subscribe(now -> rows.show(now.map(State::campaigns).orElse(List.of())));
        return Card.of(words, "clients.campaigns", "clients.campaigns.hint", box,
                words.button(Glyph.PLUS, "clients.campaign.add", model::addCampaign, "small"));
    }

    private HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("kept-row");
        return row;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Node remove(String key, Runnable action) {
        Node button = words.icon(Glyph.TRASH, key, action);
        button.getStyleClass().add("small");
        return button;
    }

    private EmojiField nameField(Consumer<String> typed) {
        EmojiField field = Card.emojiField(words, "clients.theme.name", true, typed);
        field.setMinWidth(80);
        field.setPrefWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /// A pillar with the share of the mix it should have.
    private final class PillarRow implements KeptRows.Row<Pillar> {

        private final EmojiField name;
        private final PaletteMenu colour;
        private final Spinner<Integer> share = new Spinner<>(0, 100, 0, STEP);
        private final HBox node;
        private Pillar shown;

        PillarRow(Pillar pillar) {
            shown = pillar;
            name = nameField(text -> model.pillarName(pillar.id(), text));
            colour = new PaletteMenu(words, false,
                    chosen -> chosen.ifPresent(known -> model.pillarColour(pillar.id(), known)));
            share.setEditable(true);
            share.setPrefWidth(84);
            share.setMinWidth(Spinner.USE_PREF_SIZE);
            share.getEditor().accessibleTextProperty().bind(words.of("clients.pillar.share"));
            share.valueProperty().addListener((_, _, now) -> {
                if (now != null && now != shown.sharePercent()) {
                    model.pillarShare(shown.id(), now);
                }
            });
            node = row(colour, name, share, fixed(words.label("clients.pillar.percent", "text-2")),
                    remove("clients.pillar.remove", () -> model.remove(shown)));
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(Pillar pillar) {
            shown = pillar;
            name.showUnlessWriting(pillar.name());
            colour.show(Optional.of(pillar.colour()));
            share.getValueFactory().setValue(pillar.sharePercent());
        }
    }

    /// A campaign with its first and last day.
    private final class CampaignRow implements KeptRows.Row<Campaign> {

        private final EmojiField name;
        private final PaletteMenu colour;
        private final DatePicker first;
        private final DatePicker last;
        private final HBox node;
        private Campaign shown;

        CampaignRow(Campaign campaign) {
            shown = campaign;
            name = nameField(text -> model.campaignName(campaign.id(), text));
            colour = new PaletteMenu(words, false,
                    chosen -> chosen.ifPresent(known -> model.campaignColour(campaign.id(), known)));
            first = picker("clients.campaign.first", day -> {
                if (!day.equals(shown.span().first())) {
                    model.campaignFirst(shown.id(), day);
                }
            });
            last = picker("clients.campaign.last", day -> {
                if (!day.equals(shown.span().last())) {
                    model.campaignLast(shown.id(), day);
                }
            });
            node = row(colour, name, first, fixed(words.label("clients.campaign.to", "text-2")), last,
                    remove("clients.campaign.remove", () -> model.remove(shown)));
        }

        private DatePicker picker(String key, Consumer<LocalDate> choose) {
            DatePicker picker = new DatePicker();
            DateWords.on(picker, words.now().locale());
            picker.setPrefWidth(140);
            picker.setMinWidth(DatePicker.USE_PREF_SIZE);
            picker.accessibleTextProperty().bind(words.of(key));
            picker.valueProperty().addListener((_, _, day) -> {
                if (day != null) {
                    choose.accept(day);
                }
            });
            return picker;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(Campaign campaign) {
            shown = campaign;
            name.showUnlessWriting(campaign.name());
            colour.show(Optional.of(campaign.colour()));
            first.setValue(campaign.span().first());
            last.setValue(campaign.span().last());
        }
    }
}
