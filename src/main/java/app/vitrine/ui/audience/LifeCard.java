package app.vitrine.ui.audience;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Countries;
import app.vitrine.domain.persona.Income;
import app.vitrine.domain.persona.Life;
import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Words;

/// How people live. All of it may stay unsaid.
final class LifeCard extends SheetCard {

    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it", "pt", "nl", "pl",
            "ro",
            "ar", "tr", "ru", "uk", "zh", "ja");
    private static final double NAMES = 86;

    private final GridPane facts = new GridPane(10, 8);
    private final TextField from = number();
    private final TextField to = number();
    private final TextField share = number();
    private final InPlace household;
    private final InPlace work;
    private final Picker<Income> income;
    private final FlowPane places = new FlowPane(6, 6);
    private final FlowPane languages = new FlowPane(6, 6);
    private final MenuButton more = new MenuButton();
    private boolean showing;

    LifeCard(Bench bench) {
        super(bench, "audience.life");
        household = new InPlace(words.of("audience.life.household"), true, bench.edits()::household);
        work = new InPlace(words.of("audience.life.work"), true, bench.edits()::work);
        income = new Picker<>(List.of(Income.values()),
                one -> words.now().text("audience.income." + one.id()));
        income.accessibleTextProperty().bind(words.of("audience.life.income"));
        income.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                bench.edits().income(now);
            }
        });
        more.setGraphic(new Icon(Glyph.PLUS, 14));
        more.getStyleClass().addAll("ghost", "small");
        more.textProperty().bind(words.of("audience.life.language.add"));
        languages.getChildren().add(more);
        from.accessibleTextProperty().bind(words.of("audience.life.age.from"));
        to.accessibleTextProperty().bind(words.of("audience.life.age.to"));
        share.accessibleTextProperty().bind(words.of("audience.share"));
        whenDone(from, _ -> bench.edits().ages(read(from), read(to)));
        whenDone(to, _ -> bench.edits().ages(read(from), read(to)));
        whenDone(share, bench.edits()::share);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        facts.getColumnConstraints().addAll(names, values);
        fact("audience.life.age",
                Words.row(6, from, new Label("–"), to, words.label("audience.life.years", "text-2")));
        fact("audience.life.places",
                new VBox(6, places, adder("audience.life.place.add", bench.edits()::addPlace)));
        fact("audience.life.household", household);
        fact("audience.life.work", work);
        fact("audience.life.income", income);
        fact("audience.life.languages", languages);
        fact("audience.share", Words.row(6, share, words.label("audience.share.percent", "text-2")));
        getChildren().add(facts);
    }

    private void fact(String key, Node value) {
        Label name = words.label(key, "caption", "text-2");
        name.setWrapText(true);
        name.getStyleClass().add("fact-name");
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private static TextField number() {
        TextField field = small(new TextField(), 3);
        field.setTextFormatter(new TextFormatter<>(LifeCard::numeric));
        field.setMaxWidth(56);
        return field;
    }

    // What would not be a number is not typed at all.
    private static TextFormatter.Change numeric(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,3}")) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }

    private static Optional<Integer> read(TextField field) {
        return field.getText().isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(field.getText()));
    }

    // A number is kept once it is whole: half of 35 is another age.
    private void whenDone(TextField field, Consumer<Optional<Integer>> done) {
        field.setOnAction(_ -> done.accept(read(field)));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                done.accept(read(field));
            }
        });
    }

    @Override
    void show(Persona persona) {
        Life life = persona.life();
        showing = true;
        put(from, life.ageFrom());
        put(to, life.ageTo());
        put(share, persona.identity().share());
        household.show(life.household());
        work.show(life.work());
        income.setValue(life.income());
        showing = false;
        chips(places, life.places().stream().map(place -> PlaceText.write(place, words.now())).toList(),
                "audience.word.remove", bench.edits()::removePlace);
        places.setManaged(!life.places().isEmpty());
        chips(languages, life.languages().stream().map(this::language).toList(), "audience.word.remove",
                index -> bench.edits().removeLanguage(life.languages().get(index)));
        more.getItems().setAll(LANGUAGES.stream()
                .filter(tag -> !life.languages().contains(tag)).map(this::item).toList());
    }

    private static void put(TextField field, Optional<Integer> number) {
        String text = number.map(String::valueOf).orElse("");
        if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private String language(String tag) {
        return Countries.languageName(tag, words.now().locale());
    }

    private MenuItem item(String tag) {
        MenuItem item = new MenuItem(language(tag));
        item.setOnAction(_ -> bench.edits().addLanguage(tag));
        return item;
    }
}
