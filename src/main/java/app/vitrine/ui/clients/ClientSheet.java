package app.vitrine.ui.clients;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.ui.clients.ClientEditorViewModel.State;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// A client's page, or the question for what a new one needs; once it is made the page follows.
final class ClientSheet implements Sheet {

    private final Desk desk;
    private final Overlays overlays;
    private final ClientRoom room;
    private final ClientEditorViewModel model;
    private final Words words;
    private final StackPane content = new StackPane();
    private final DetailsPane details;
    private final ChannelsModel channels;
    private final ThemesModel themes;
    private Runnable withdraw = () -> {};

    ClientSheet(Desk desk, Overlays overlays, ClientRoom room, ClientEditorViewModel model,
            PictureSource pictures) {
        this.desk = desk;
        this.overlays = overlays;
        this.room = room;
        this.model = model;
        words = new Words(desk.wording());
        details = new DetailsPane(model, words, pictures);
        channels = new ChannelsModel(model, desk);
        themes = new ThemesModel(model, desk);
        content.getStyleClass().add("client-sheet");
        content.getStylesheets().add(styleSheet());
    }

    static String styleSheet() {
        return Objects.requireNonNull(ClientSheet.class.getResource("/app/vitrine/ui/clients/clients.css"))
                .toExternalForm();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return model.state().get().map(now -> now.client().name()).orElse(words.now().text("clients.new"));
    }

    @Override
    public double width() {
        return 1120;
    }

    @Override
    public double height() {
        return 780;
    }

    @Override
    public void opened() {
        withdraw = desk.offer("clients.group",
                List.of(Command.of("client-done", overlays::close, "Ctrl+Enter")));
        model.activate();
        if (model.isNew()) {
            NewClientPane fresh = new NewClientPane(model, words);
            Button close = words.icon(Glyph.CLOSE, "clients.close", overlays::close);
            StackPane.setAlignment(close, Pos.TOP_RIGHT);
            ScrollPane scroll = scroll(new StackPane(fresh.node()));
            scroll.setFitToHeight(true);
            content.getChildren().setAll(scroll, close);
            // What scrolls is part of the window only once it is styled, and can have the focus from then on.
            content.applyCss();
            content.layout();
            fresh.focus();
            model.state().subscribe(now -> {
                if (now.isPresent() && content.getChildren().contains(close)) {
                    showPage();
                }
            });
        } else {
            showPage();
        }
    }

    @Override
    public boolean closing() {
        withdraw.run();
        model.deactivate();
        return true;
    }

    private void showPage() {
        content.getChildren().setAll(page());
        details.focus();
    }

    private Node page() {
        ThemesPane themesPane = new ThemesPane(model, themes, words);
        VBox left = new VBox(14, details.node(), themesPane.pillars());
        VBox right = new VBox(14, new ChannelsPane(model, channels, overlays, words).node(),
                themesPane.campaigns());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(420);
        right.setPrefWidth(580);
        BorderPane page = new BorderPane(scroll(new HBox(14, left, right)));
        page.setTop(head());
        page.setBottom(foot());
        return page;
    }

    private static ScrollPane scroll(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("client-scroll");
        return scroll;
    }

    private HBox head() {
        EmojiLabel title = new EmojiLabel();
        title.getStyleClass().add("title-1");
        model.state().subscribe(
                now -> title.setText(now.map(State::client).map(client -> client.name()).orElse("")));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = Words.row(12, title, words.label("clients.saved", "caption", "text-3"),
                words.button("clients.done", overlays::close, "primary"),
                words.icon(Glyph.CLOSE, "clients.close", overlays::close));
        head.getStyleClass().add("client-head");
        return head;
    }

    private HBox foot() {
        Button archive = words.button(Glyph.ARCHIVE, "clients.archive", () -> model.archived(true), "ghost");
        Button back = words.button(Glyph.UNDO, "clients.bring-back", () -> model.archived(false), "soft");
        model.state().subscribe(now -> {
            boolean archived = isArchived(now);
            show(archive, !archived);
            show(back, archived);
        });
        HBox foot = Words.row(8, archive, back,
                words.button(Glyph.DOWNLOAD, "clients.hand-over", () -> room.handOver(model.clientId()),
                        "ghost"),
                Words.gap(),
                words.button(Glyph.TRASH, "clients.erase", () -> room.erase(model.clientId()), "danger"));
        foot.getStyleClass().add("client-foot");
        return foot;
    }

    private static boolean isArchived(Optional<State> state) {
        return state.map(State::client).filter(client -> client.archived()).isPresent();
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
