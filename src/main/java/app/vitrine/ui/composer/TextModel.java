package app.vitrine.ui.composer;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.vitrine.domain.post.Variant;

/// The text in front: the base text, or a variant's, which is the base text until it is touched.
final class TextModel {

    private final Bench bench;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();

    TextModel(Bench bench) {
        this.bench = bench;
        bench.follow(this::look);
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Whether the variant in front has a text of its own.
    ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    void type(String typed) {
        if (typed.equals(text.get())) {
            return;
        }
        Optional<Variant> variant = bench.variant();
        if (variant.isPresent()) {
            var uid = variant.get().uid();
            bench.draft().edit(PostEdit.typed("variant/" + uid + "/text", "composer.change.text",
                    PostEdit.onVariant(uid, each -> each.withText(Optional.of(typed)))));
        } else {
            bench.draft().edit(PostEdit.typed("text", "composer.change.text", post -> post.withText(typed)));
        }
    }

    /// Gives the variant's own text up.
    void backToBase() {
        bench.variant().ifPresent(variant -> bench.draft()
                .edit(PostEdit.done("variant/" + variant.uid() + "/text", "composer.change.back_to_base",
                        PostEdit.onVariant(variant.uid(), each -> each.withText(Optional.empty())))));
    }

    private void look() {
        own.set(bench.variant().flatMap(Variant::text).isPresent());
        text.set(bench.variant().map(bench.post()::textOf).orElseGet(bench.post()::text));
    }
}
