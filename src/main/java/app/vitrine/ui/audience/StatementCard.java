package app.vitrine.ui.audience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Standing;
import app.vitrine.domain.persona.Statement;
import app.vitrine.ui.control.Glyph;

/// The statements of one kind, each with what it rests on, and a field for one more.
final class StatementCard extends SheetCard {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Statement.Kind kind;
    private final VBox list = new VBox(2);
    private final Map<UUID, Row> rows = new HashMap<>();

    StatementCard(Bench bench, Statement.Kind kind) {
        super(bench, "audience.kind." + kind.id());
        list.getStyleClass().add("statements");
        this.kind = kind;
        getChildren().addAll(list,
                adder("audience.add." + kind.id(), text -> bench.edits().say(kind, text)));
    }

    @Override
    void show(Persona persona) {
        List<Statement> statements = persona.statements(kind);
        List<Node> nodes = new ArrayList<>();
        Map<UUID, Row> left = new HashMap<>(rows);
        statements.forEach(statement -> left.remove(statement.uid()));
        left.keySet().forEach(rows::remove);
        // Rows of another persona are used again: making them takes most of the time of opening a sheet.
        Deque<Row> spare = new ArrayDeque<>(left.values());
        spare.removeIf(Node::isFocusWithin);
        for (Statement statement : statements) {
            Row row = rows.computeIfAbsent(statement.uid(), _ -> spare.isEmpty() ? new Row() : spare.pop());
            row.show(statement);
            nodes.add(row);
        }
        if (!list.getChildren().equals(nodes)) {
            int focused = focusedRow();
            list.getChildren().setAll(nodes);
            if (focused >= 0 && !nodes.isEmpty()) {
                ((Row) nodes.get(Math.min(focused, nodes.size() - 1))).focus();
            }
        }
    }

    private int focusedRow() {
        for (int i = 0; i < list.getChildren().size(); i++) {
            if (list.getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    /// One statement.
    private final class Row extends HBox {

        private final InPlace said;
        private final EvidenceChip evidence;
        private final Dots dots;
        private String kept = "";
        private UUID uid = NOBODY;

        Row() {
            super(6);
            getStyleClass().add("statement-row");
            said = new InPlace(words.of("audience.one." + kind.id()), true,
                    text -> bench.edits().words(uid, text));
            evidence = new EvidenceChip(words, bench.overlays(), () -> kept,
                    now -> bench.edits().evidence(uid, now));
            dots = new Dots(1, Statement.MOST, words.of("audience.weight"),
                    weight -> bench.edits().weight(uid, weight));
            Button remove = words.icon(Glyph.CLOSE, "audience.remove", () -> bench.edits().take(uid));
            remove.getStyleClass().addAll("small", "remover");
            remove.setFocusTraversable(false);
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMaxWidth(Double.MAX_VALUE);
            getChildren().addAll(said, remove);
            if (kind == Statement.Kind.TOPIC) {
                // Weights stand below each other, however long the words of the evidence are.
                HBox room = new HBox(evidence);
                room.getStyleClass().add("evidence-room");
                getChildren().addAll(dots, room);
            } else {
                getChildren().add(evidence);
            }
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DELETE && !event.isShortcutDown()) {
                    event.consume();
                    bench.edits().take(uid);
                }
            });
        }

        void focus() {
            said.requestFocus();
        }

        void show(Statement statement) {
            uid = statement.uid();
            kept = statement.words();
            said.show(statement.words());
            dots.show(statement.weight());
            evidence.show(statement.evidence(), bench.edits().today());
            Standing standing = statement.evidence().standing(bench.edits().today());
            for (Standing each : Standing.values()) {
                PseudoClass state = EvidenceChip.pseudo(each);
                pseudoClassStateChanged(state, each == standing);
            }
        }
    }
}
