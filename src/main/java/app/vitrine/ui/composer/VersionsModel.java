package app.vitrine.ui.composer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.plan.History;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// What the post looked like before.
final class VersionsModel {

    private final Bench bench;
    private final ObservableList<History.Version> versions = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    VersionsModel(Bench bench) {
        this.bench = bench;
    }

    /// The newest, which is the present one, first.
    ObservableList<History.Version> versions() {
        return versions;
    }

    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// Keeps what is on screen and reads the versions.
    void read() {
        versions.clear();
        long id = bench.draft().id();
        if (id == 0) {
            return;
        }
        reading.set(true);
        bench.draft().leaveField();
        bench.desk().work().job(() -> bench.desk().plan().history().versions(id))
                .onSuccess(versions::setAll).onFailure(bench.desk()::tellFailure)
                .onEnd(() -> reading.set(false)).start();
    }

    /// Makes the post look as it did: a new change, which can itself be undone. How far variants are out stays.
    void restore(History.Version version) {
        bench.draft().edit(PostEdit.done("restore", "composer.change.restored",
                now -> restored(version.post(), now)));
    }

    private static Post restored(Post old, Post now) {
        Map<UUID, Variant> present = now.variants().stream()
                .collect(Collectors.toMap(Variant::uid, Function.identity()));
        List<Variant> variants = old.variants().stream().map(variant -> {
            Variant kept = present.get(variant.uid());
            return kept == null
                    ? variant.withId(0)
                    : variant.withId(kept.id()).withPublication(kept.publication());
        }).toList();
        return old.withId(now.id()).withVariants(variants).withDeletedAt(now.deletedAt());
    }
}
