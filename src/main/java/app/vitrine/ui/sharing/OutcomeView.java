package app.vitrine.ui.sharing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.ImportPreview.Entry;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.exchange.intake.ImportPreview.UnknownChannel;
import app.vitrine.exchange.intake.ImportSource.Refused;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// What becomes of the sheet: its first posts, the rows that stay out, the channels that would be made.
final class OutcomeView extends VBox {

    /// How many posts and refused rows are shown.
    private static final int SHOWN = 12;

    private final ImportViewModel model;
    private final Words words;

    OutcomeView(ImportViewModel model, Words words) {
        super(10);
        this.model = model;
        this.words = words;
        getStyleClass().add("outcome");
    }

    void show(Understood now) {
        getChildren().setAll(words.label("sharing.posts", "title-3"));
        List<Entry> entries = now.preview().entries();
        entries.stream().limit(SHOWN).forEach(entry -> getChildren().add(post(entry, now)));
        more(entries.size(), "sharing.posts.more");
        if (!now.source().refused().isEmpty()) {
            refused(now.source().refused());
        }
        if (!now.preview().channels().isEmpty()) {
            channels(now.preview().channels());
        }
        if (!now.preview().missing().isEmpty()) {
            getChildren().add(words.text(words.of(Message.counted(
                    "sharing.missing", now.preview().missing().size())), "warn-text"));
        }
    }

    private void more(int all, String key) {
        if (all > SHOWN) {
            getChildren().add(new Label(words.now().count(key, all - SHOWN)));
        }
    }

    private Node post(Entry entry, Understood now) {
        Post post = entry.post();
        Label number = new Label(entry.rows().stream().findFirst().map(row -> words.now()
                .text("sharing.row", row)).orElse(""));
        number.getStyleClass().addAll("caption", "text-2");
        number.setMinWidth(56);
        HBox logos = new HBox(3);
        post.variants().stream().map(Variant::channelId).map(now::channel).flatMap(Optional::stream)
                .map(Channel::network).forEach(network -> logos.getChildren()
                        .add(new NetworkLogo(network, NetworkLogo.TILE)));
        Label when = new Label(when(post));
        when.getStyleClass().addAll("caption", "text-2");
        EmojiLabel heading = Parts.words(post.heading(), "medium");
        HBox line = Words.row(8, when, logos);
        if (entry.outcome() != Outcome.ADDED) {
            line.getChildren().add(words.label(entry.outcome() == Outcome.CHANGED
                    ? "sharing.post.changed"
                    : "sharing.post.there", "caption", "text-2"));
        }
        VBox card = new VBox(2, heading, line);
        card.getStyleClass().add("outcome-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        return Words.row(8, number, card);
    }

    private String when(Post post) {
        String day = post.day().map(words.wording().getValue()::day)
                .orElseGet(() -> words.now().text("sharing.post.undated"));
        return post.time().map(time -> day + " · " + words.wording().getValue().time(time)).orElse(day);
    }

    private void refused(List<Refused> refused) {
        VBox card = card(new Label(words.now().count("sharing.refused", refused.size())));
        refused.stream().limit(SHOWN).forEach(one -> {
            Label row = new Label(words.now().text("sharing.row", one.row()));
            row.getStyleClass().add("semibold");
            row.setMinWidth(USE_PREF_SIZE);
            HBox line = Words.row(8, new Icon(Glyph.WARNING, 14), row, Parts.words(one.value(), "medium"),
                    words.text(words.of(one.reason()), "text-2"));
            card.getChildren().add(line);
        });
        getChildren().add(card);
        more(refused.size(), "sharing.refused.more");
    }

    private void channels(List<UnknownChannel> unknown) {
        VBox card = card(new Label(words.now().count("sharing.channels", unknown.size())));
        for (UnknownChannel channel : unknown) {
            CheckBox make = new CheckBox();
            make.setSelected(model.makes(channel.key()));
            make.setAccessibleText(words.now().text("sharing.channels.make", channel.words()));
            make.selectedProperty().subscribe((_, wanted) -> model.make(channel.key(), wanted));
            Label count = new Label(words.now().count("sharing.channels.posts", channel.posts()));
            count.getStyleClass().add("text-2");
            card.getChildren().add(Words.row(8, make, new NetworkLogo(channel.suggested(), NetworkLogo.TAB),
                    Parts.words(channel.words(), "medium"), count));
        }
        getChildren().add(card);
    }

    private static VBox card(Label title) {
        title.getStyleClass().add("semibold");
        VBox card = new VBox(8, title);
        card.getStyleClass().add("outcome-card");
        return card;
    }
}
