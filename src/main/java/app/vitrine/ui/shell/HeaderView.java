package app.vitrine.ui.shell;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.mvvm.Command;

/// Title, the screen's controls, search, quick add and New post.
final class HeaderView extends HBox {

    private static final double ROOM_FOR_ALL = 960;
    private static final double LEAST_TITLE = 60;

    private final Label title = new Label();
    private final HBox controls = new HBox();

    HeaderView(SearchBox search, Optional<Command> quickAdd,
            Optional<Command> newPost, Words words) {
        super(12);
        getStyleClass().add("header");
        setMinWidth(0);
        title.getStyleClass().add("title-1");
        title.setMinWidth(Region.USE_PREF_SIZE);
        controls.getStyleClass().add("header-controls");
        HBox.setHgrow(controls, Priority.ALWAYS);
        getChildren().addAll(title, controls, search);
        quickAdd.ifPresent(command -> getChildren().add(icon(command, words)));
        newPost.ifPresent(command -> {
            Button button = button(command, words);
            getChildren().add(button);
            layoutBoundsProperty().subscribe(_ -> fit(button, search));
            title.textProperty().subscribe(_ -> fit(button, search));
        });
    }

    // Where all of it has no room the button keeps its sign, with its words in the tooltip; then the title gives way.
    private void fit(Button button, SearchBox search) {
        button.setContentDisplay(ContentDisplay.LEFT);
        double others = getInsets().getLeft() + getInsets().getRight() + title.prefWidth(-1)
                + controls.prefWidth(-1) + search.minWidth(-1) + getSpacing() * getChildren().size();
        if (getWidth() > 0 && others + button.prefWidth(-1) > getWidth()) {
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        boolean tight = getWidth() > 0 && others + button.prefWidth(-1) > getWidth();
        title.setMinWidth(tight ? LEAST_TITLE : Region.USE_PREF_SIZE);
    }

    void show(Screen screen) {
        StringProperty text = title.textProperty();
        text.unbind();
        text.bind(screen.title());
        controls.getChildren().setAll(screen.controls().stream().toList());
        controls.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    }

    /// Gives way where the window is narrow; its key and the command list remain.
    private Button icon(Command command, Words words) {
        IconButton button = new IconButton(Glyph.BOLT, words.now(command.label()));
        button.setOnAction(_ -> command.execute());
        button.accessibleTextProperty().bind(words.of(command.label()));
        words.explain(button, command);
        button.managedProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
        button.visibleProperty().bind(button.managedProperty());
        return button;
    }

    private static Button button(Command command, Words words) {
        Button button = words.button(command.label(), command::execute, "primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new Icon(Glyph.PLUS));
        words.explain(button, command);
        return button;
    }
}
