package app.vitrine.ui.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Section;
import app.vitrine.domain.persona.Statement.Kind;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;

/// The sheet of one persona, as it would hang on the wall. All of it is edited where it stands.
final class PersonaSheet extends ScrollPane {

    private final SheetCard.Bench bench;
    private final HeadPane head;
    private final List<SheetCard> cards;
    private final Map<UUID, SectionCard> sections = new HashMap<>();
    private final CardColumns columns = new CardColumns();
    private final Button more;
    private long shown;
    private boolean expecting;

    PersonaSheet(AudienceViewModel model, Words words, Overlays overlays, PictureSource pictures) {
        bench = new SheetCard.Bench(model, words, overlays);
        head = new HeadPane(bench, pictures);
        cards = List.of(new StatementCard(bench, Kind.NEED), new StatementCard(bench, Kind.PAIN),
                new HoursCard(bench), new StatementCard(bench, Kind.TOPIC), new NetworksCard(bench),
                new VoiceCard(bench), new StatementCard(bench, Kind.TRIGGER),
                new StatementCard(bench, Kind.LOVE), new LifeCard(bench));
        more = words.button(Glyph.PLUS, "audience.section.add", this::addSection, "ghost", "small");
        VBox body = new VBox(16, head, columns, more);
        body.getStyleClass().add("persona-body");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("persona-scroll");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isFocusWithin()) {
                bringIntoView(owner);
            }
        });
        model.chosen().subscribe(chosen -> chosen.ifPresent(this::show));
        words.wording().subscribe(_ -> model.chosen().get().ifPresent(this::show));
    }

    private void addSection() {
        expecting = true;
        bench.edits().addSection();
    }

    private void show(Persona persona) {
        List<SheetCard> all = new ArrayList<>(cards);
        Map<UUID, SectionCard> left = new HashMap<>(sections);
        for (Section section : persona.sections()) {
            boolean fresh = !sections.containsKey(section.uid());
            SectionCard card = sections.computeIfAbsent(section.uid(), uid -> new SectionCard(bench, uid));
            left.remove(section.uid());
            all.add(card);
            if (fresh && expecting) {
                expecting = false;
                more.requestFocus();
            }
        }
        left.keySet().forEach(sections::remove);
        if (!columns.getChildren().equals(all)) {
            columns.getChildren().setAll(all);
        }
        head.show(persona);
        all.forEach(card -> card.show(persona));
        if (persona.id() != shown) {
            shown = persona.id();
            setVvalue(0);
        }
    }

    private void bringIntoView(Node node) {
        Bounds bounds = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, room);
        if (room > 0 && bounds.getMinY() < top) {
            setVvalue(Math.max(0, bounds.getMinY() - 20) / room);
        } else if (room > 0 && bounds.getMaxY() > top + getViewportBounds().getHeight()) {
            setVvalue(Math.min(1, (bounds.getMaxY() + 20 - getViewportBounds().getHeight()) / room));
        }
    }

    void focus() {
        head.focus();
    }

    void beginName() {
        head.beginName();
    }
}
