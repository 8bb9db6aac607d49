package app.vitrine.ui.quickadd;

import java.util.Optional;
import javafx.scene.layout.HBox;

import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.quickadd.QuickAddViewModel.Shop;

/// In which language the sentence is read and, where several clients are in view, whose post it will be.
final class QuickChoices extends HBox {

    QuickChoices(QuickAddViewModel model, Words words) {
        super(8);
        getStyleClass().add("quick-choices");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Picker<String> language = new Picker<>(QuickAddViewModel.LANGUAGES,
                tag -> words.now().text("quickadd.language." + tag));
        language.accessibleTextProperty().bind(words.of("quickadd.language"));
        language.valueProperty().bindBidirectional(model.language());
        model.shops().subscribe(shops -> {
            getChildren().setAll(language);
            if (shops.size() > 1) {
                Picker<Shop> whose = new Picker<>(shops, shop -> shop.client().name());
                whose.accessibleTextProperty().bind(words.of("quickadd.client"));
                model.shop().get().ifPresent(whose::setValue);
                whose.valueProperty().subscribe(shop -> model.shop().set(Optional.ofNullable(shop)));
                getChildren().addFirst(whose);
            }
        });
    }
}
