package app.vitrine.ui.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Life;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Standing;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Tip;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// The head of the sheet: portrait, name, what is said of them in a glance, their own words, and their story.
final class HeadPane extends HBox {

    private static final double PORTRAIT = 112;

    private final SheetCard.Bench bench;
    private final Words words;
    private final Portrait portrait;
    private final InPlace name;
    private final InPlace segment;
    private final InPlace quote;
    private final InPlace story;
    private final FlowPane glance = new FlowPane(6, 6);
    private final Label posts = new Label();

    HeadPane(SheetCard.Bench bench, PictureSource pictures) {
        super(20);
        this.bench = bench;
        this.words = bench.words();
        Overlays overlays = bench.overlays();
        PersonaEdits edits = bench.edits();
        portrait = new Portrait(pictures, PORTRAIT, 20);
        Button face = new Button();
        face.setGraphic(portrait);
        face.getStyleClass().setAll("button", "portrait-button");
        face.accessibleTextProperty().bind(words.of("audience.portrait"));
        face.setOnAction(_ -> bench.model().chosen().get().ifPresent(
                persona -> overlays.popover(face, new PortraitPanel(words, edits, persona))));
        Tip.on(face, face::getAccessibleText);
        name = new InPlace(words.of("audience.name"), true, edits::name).styled("persona-name");
        segment = new InPlace(words.of("audience.segment"), true, edits::segment).styled("persona-segment");
        quote = new InPlace(words.of("audience.quote"), true, edits::quote).styled("persona-quote")
                .dressed(said -> words.now().text("audience.quoted", said));
        story = new InPlace(words.of("audience.story"), false, edits::story).styled("persona-story");
        glance.getStyleClass().add("glance-row");
        posts.getStyleClass().addAll("caption", "text-2");
        HBox legend = Words.row(6);
        for (Standing standing : Standing.values()) {
            Label mark = words.label("audience.standing." + standing.name().toLowerCase(Locale.ROOT));
            mark.getStyleClass().add("evidence-mark");
            mark.pseudoClassStateChanged(EvidenceChip.pseudo(standing), true);
            legend.getChildren().add(mark);
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        legend.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(12, name, legend);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox line = Words.row(10, segment, posts);
        HBox.setHgrow(segment, Priority.ALWAYS);
        posts.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(2, top, line, glance, quote, story);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(face, said);
        getStyleClass().add("persona-head");
    }

    void show(Persona persona) {
        AudiencePage page = bench.model().page().get();
        portrait.show(persona, page.picture(persona));
        name.show(persona.name());
        segment.show(persona.identity().segment());
        quote.show(persona.identity().quote());
        story.show(persona.identity().story());
        posts.setText(words.now().text(Message.counted("audience.posts", page.posts(persona))));
        List<String> facts = glance(persona, page);
        if (!facts.equals(glance.getUserData())) {
            glance.setUserData(facts);
            glance.getChildren().setAll(facts.stream().map(HeadPane::fact).toList());
        }
        glance.setManaged(!facts.isEmpty());
    }

    void beginName() {
        name.begin();
    }

    void focus() {
        name.requestFocus();
    }

    private static Node fact(String text) {
        EmojiLabel label = new EmojiLabel(text);
        label.getStyleClass().add("glance");
        return label;
    }

    private List<String> glance(Persona persona, AudiencePage page) {
        Life life = persona.life();
        List<String> facts = new ArrayList<>();
        page.clientOf(persona).ifPresent(facts::add);
        ages(life).ifPresent(facts::add);
        life.places().forEach(place -> facts.add(PlaceText.write(place, words.now())));
        if (!life.household().isBlank()) {
            facts.add(life.household());
        }
        if (!life.work().isBlank()) {
            facts.add(life.work());
        }
        if (!life.languages().isEmpty()) {
            facts.add(String.join(", ", life.languages()));
        }
        return facts;
    }

    private Optional<String> ages(Life life) {
        if (life.ageFrom().isPresent() && life.ageTo().isPresent()) {
            return Optional
                    .of(words.now().text("audience.ages.both", life.ageFrom().get(), life.ageTo().get()));
        }
        return life.ageFrom().map(age -> words.now().text("audience.ages.from", age))
                .or(() -> life.ageTo().map(age -> words.now().text("audience.ages.to", age)));
    }
}
