package app.vitrine.ui.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.exchange.intake.ImportChoices.ChannelChoice;
import app.vitrine.exchange.intake.ImportPreview.UnknownChannel;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;

/// The channels that a sheet names and the plan does not have: made where ticked, or taken for another one.
final class NewPlaces extends VBox {

    private final ImportViewModel model;
    private final Words words;

    NewPlaces(ImportViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        getStyleClass().add("outcome-card");
    }

    void show(Understood now) {
        List<UnknownChannel> unknown = now.preview().channels();
        setVisible(!unknown.isEmpty());
        setManaged(!unknown.isEmpty());
        Label title = new Label(words.now().count("sharing.channels", unknown.size()));
        title.getStyleClass().add("semibold");
        getChildren().setAll(
                Words.row(8, title, Words.gap(), words.label("sharing.channels.made", "caption", "text-2")));
        List<Channel> present = now.channelsOf(model.client());
        unknown.forEach(channel -> getChildren().add(row(channel, present)));
    }

    private Node row(UnknownChannel channel, List<Channel> present) {
        ChannelChoice chosen = model.choice(channel);
        boolean taken = !(chosen instanceof ChannelChoice.LeaveOut);
        ChannelChoice suggested = new ChannelChoice.Make(channel.suggested(), channel.handle());
        CheckBox make = new CheckBox();
        make.setSelected(taken);
        make.setAccessibleText(words.now().text("sharing.channels.make", channel.words()));
        make.setOnAction(
                _ -> model.choose(channel, make.isSelected() ? suggested : new ChannelChoice.LeaveOut()));
        Label count = new Label(words.now().count("sharing.channels.posts", channel.posts()));
        count.getStyleClass().add("text-2");
        ComboBox<ChannelChoice> becomes = Parts.choice(
                words.now().text("sharing.channels.becomes", channel.words()),
                choices(suggested, channel, present), taken ? chosen : suggested,
                choice -> say(choice, present), choice -> model.choose(channel, choice));
        becomes.setDisable(!taken);
        becomes.setPrefWidth(200);
        becomes.setMinWidth(160);
        return Words.row(8, make, new NetworkLogo(channel.suggested(), NetworkLogo.TAB),
                Parts.words(channel.words(), "medium"), count, Words.gap(), becomes);
    }

    private static List<ChannelChoice> choices(ChannelChoice suggested, UnknownChannel channel,
            List<Channel> present) {
        List<ChannelChoice> choices = new ArrayList<>(List.of(suggested));
        present.forEach(one -> choices.add(new ChannelChoice.Use(one.id())));
        Arrays.stream(Network.values()).filter(network -> network != channel.suggested())
                .forEach(network -> choices.add(new ChannelChoice.Make(network, channel.handle())));
        return choices;
    }

    private String say(ChannelChoice choice, List<Channel> present) {
        return switch (choice) {
            case ChannelChoice.Make make ->
                words.now().text("sharing.channels.new", words.now().text("network." + make.network().id()));
            case ChannelChoice.Use use -> present.stream().filter(one -> one.id() == use.channelId())
                    .findFirst().map(this::say).orElse("");
            case ChannelChoice.LeaveOut _ -> words.now().text("sharing.certainty.left-out");
        };
    }

    private String say(Channel channel) {
        String network = channel.name().isBlank()
                ? words.now().text("network." + channel.network().id())
                : channel.name();
        return channel.handle().isBlank() ? network : network + " · " + channel.handle();
    }
}
