package app.vitrine.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.shell.ClientsViewModel.State;
import app.vitrine.ui.text.EmojiLabel;

/// Above the navigation: whose plan is in view. Opens the list of clients.
final class SwitcherButton extends Button {

    private final Workspace desk;
    private final Panels panels;
    private final StackPane picture = new StackPane();
    private final EmojiLabel name = new EmojiLabel();
    private final EmojiLabel line = new EmojiLabel();

    SwitcherButton(ClientsViewModel clients, Workspace desk, Words words, Panels panels) {
        this.desk = desk;
        this.panels = panels;
        getStyleClass().setAll("button", "switcher");
        name.getStyleClass().add("semibold");
        line.getStyleClass().addAll("caption", "text-2");
        VBox lines = new VBox(name, line);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = Words.row(10, picture, lines, new Icon(Glyph.UP_DOWN));
        row.getStyleClass().add("switcher-row");
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(_ -> panels.clients(this));
        clients.state().subscribe(state -> show(state, desk.scope().get(), desk.wording().get()));
        desk.scope().addListener((_, _, scope) -> show(clients.state().get(), scope, desk.wording().get()));
        desk.wording()
                .addListener((_, _, wording) -> show(clients.state().get(), desk.scope().get(), wording));
        widthProperty().addListener((_, _, width) -> {
            boolean wide = width.doubleValue() > 100;
            row.getChildren().setAll(picture);
            row.setAlignment(wide ? Pos.CENTER_LEFT : Pos.CENTER);
            row.setPrefWidth(wide ? width.doubleValue() - 18 : USE_COMPUTED_SIZE);
            if (wide) {
                row.getChildren().addAll(lines, new Icon(Glyph.UP_DOWN));
            }
        });
    }

    private void show(State state, Scope scope, Wording wording) {
        var entry = state.of(scope);
        String title = entry.map(one -> one.client().name())
                .orElseGet(() -> wording.messages().text("shell.all-clients"));
        name.setText(title);
        line.setText(entry.map(one -> one.client().line()).orElseGet(() -> wording.messages()
                .count("shell.clients", state.entries().size())));
        line.setVisible(!line.getText().isEmpty());
        line.setManaged(!line.getText().isEmpty());
        picture.getChildren()
                .setAll(entry.map(panels::picture).orElseGet(() -> panels.mosaic(state.entries())));
        setAccessibleText(desk.wording().get().messages().text(Message.of("shell.switcher", title)));
    }
}
