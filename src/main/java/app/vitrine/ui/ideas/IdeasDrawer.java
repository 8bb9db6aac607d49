package app.vitrine.ui.ideas;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Drawer;
import app.vitrine.ui.shell.Landing;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.task.PictureSource;

/// The ideas beside the calendar: a line that notes one, chips, and the cards, which are dragged onto days.
public final class IdeasDrawer implements Drawer {

    private static final double WIDTH = 316;
    private static final int CHIPS = 2;
    /// What the foot has beside its words.
    private static final double FOOT_SIDES = 64;

    private final Desk desk;
    private final Overlays overlays;
    private final Landing landing;
    private final Words words;
    private final IdeasViewModel model;
    private final IdeaCommands commands;
    private final Hands hands;
    private final IdeaList list;
    private final NoteField note;
    private final Label count = new Label();
    private final VBox content;
    private Runnable withdraw = () -> {};

    public IdeasDrawer(Desk desk, Overlays overlays, PictureSource pictures, Landing landing) {
        this.desk = desk;
        this.overlays = overlays;
        this.landing = landing;
        words = new Words(desk.wording());
        model = new IdeasViewModel(desk);
        commands = new IdeaCommands(model);
        hands = new Hands();
        list = new IdeaList(model, hands, pictures);
        list.accessibleTextProperty().bind(words.of("screen.ideas"));
        note = new NoteField(model, words, this::focusCards, landing::close);
        VBox.setVgrow(list, Priority.ALWAYS);
        content = new VBox(head(), note, new FilterChips(model, words, CHIPS), list, foot());
        content.getStyleClass().add("ideas-drawer");
        content.getStylesheets().add(styleSheet());
        content.setMinWidth(WIDTH);
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        model.shown().subscribe(_ -> refresh());
        desk.wording().subscribe(_ -> refresh());
        Engagement.follow(content, model);
    }

    static String styleSheet() {
        return Objects.requireNonNull(IdeasDrawer.class.getResource("/app/vitrine/ui/ideas/ideas.css"))
                .toExternalForm();
    }

    private Node head() {
        count.getStyleClass().addAll("caption", "text-2", "tabular");
        HBox head = Words.row(8, words.label("screen.ideas", "title-3"), count, Words.gap(),
                words.icon(Glyph.EXTERNAL, "ideas.all", () -> desk.go(new Place.Ideas())),
                words.icon(Glyph.CLOSE, "ideas.close", landing::close));
        head.getStyleClass().add("ideas-head");
        return head;
    }

    private Node foot() {
        Label hint = words.text(words.of("ideas.drawer.hint"), "small", "text-2");
        hint.setPrefWidth(WIDTH - FOOT_SIDES);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox foot = Words.row(10, new Icon(Glyph.DRAG, 15, "text-3"), hint);
        foot.getStyleClass().add("ideas-foot");
        return foot;
    }

    private void refresh() {
        Messages messages = words.now();
        count.setText(desk.wording().get().number(model.page().get().ideas().size()));
        list.show(model.shown().get(), messages.text(sentence(model)));
    }

    /// The message key of what is said where there are no cards.
    static String sentence(IdeasViewModel model) {
        if (!model.page().get().read()) {
            return "ideas.reading";
        }
        if (model.page().get().ideas().isEmpty()) {
            return "ideas.empty";
        }
        return model.filter().get().starred() ? "ideas.empty.starred" : "ideas.empty.tag";
    }

    private void focusCards() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
        }
    }

    @Override
    public Node node() {
        return content;
    }

    @Override
    public void shown() {
        model.activate();
        withdraw.run();
        withdraw = desk.offer("ideas.keys", commands.of(hands));
    }

    @Override
    public void hidden() {
        withdraw.run();
        withdraw = () -> {};
        model.deactivate();
    }

    @Override
    public void focus() {
        note.focus();
    }

    IdeasViewModel model() {
        return model;
    }

    private final class Hands extends UsualHands {

        Hands() {
            super(model, overlays);
        }

        @Override
        IdeaList list() {
            return list;
        }

        @Override
        public void plan(Idea idea) {
            ask(idea, landing.day(), (day, time) -> landing.put(List.of(idea.card()), day, time));
        }

        @Override
        public boolean across(IdeaList from, int by) {
            return true;
        }

        @Override
        public boolean moveAcross(IdeaList from, Idea idea, int by) {
            return true;
        }

        @Override
        public void leave() {
            landing.close();
        }

        @Override
        public void lift(IdeaList from, Idea idea, double sceneX, double sceneY) {
            landing.lift(List.of(idea.card()), sceneX, sceneY);
        }

        @Override
        public void move(double sceneX, double sceneY) {
            landing.move(sceneX, sceneY);
        }

        @Override
        public void drop(double sceneX, double sceneY) {
            landing.drop(sceneX, sceneY);
        }

        @Override
        public void giveUp() {
            landing.giveUp();
        }
    }
}
