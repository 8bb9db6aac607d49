package app.vitrine.ui.composer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.work.Progress;

/// The pictures in front: the post's, or a variant's own choice and order.
final class PicturesModel {

    private final Bench bench;
    private final MediaImport imports;
    private final ObservableList<Shown> items = FXCollections.observableArrayList();
    private final ObservableList<Message> refusals = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private int running;

    /// A picture in its place.
    ///
    /// @param item empty while it is being read
    record Shown(MediaUse use, Optional<MediaItem> item) {

        /// What is said to those who do not see it.
        String alt() {
            return use.altText().isBlank() ? item.map(MediaItem::altText).orElse("") : use.altText();
        }
    }

    PicturesModel(Bench bench) {
        this.bench = bench;
        this.imports = new MediaImport(bench.desk().media(), bench.desk().clock());
        bench.follow(this::look);
    }

    ObservableList<Shown> items() {
        return items;
    }

    /// Whether the variant in front has its own choice.
    ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    /// Why files were not taken, until the next ones are brought.
    ObservableList<Message> refusals() {
        return refusals;
    }

    /// How much of what is being brought is in: 1 when nothing is.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Brings files in, in the background, and puts them behind the pictures in front.
    void bring(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        refusals.clear();
        running++;
        progress.set(0);
        bench.desk().work().longJob(telling -> each(files, telling))
                .onProgress(progress::set)
                .onSuccess(this::brought)
                .onFailure(problem -> refusals.add(Draft.sentence(problem)))
                .onEnd(() -> progress.set(--running == 0 ? 1 : 0)).start();
    }

    private record Brought(List<MediaImport.Kept> files, List<Message> refusals) {}

    private Brought each(List<Path> files, Progress telling) throws IOException {
        Brought result = new Brought(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            if (telling.cancelled()) {
                throw new CancellationException();
            }
            try {
                MediaImport.Kept kept = imports.keep(file);
                result.files().add(kept);
                kept.facts().hint().ifPresent(result.refusals()::add);
            } catch (MediaRefused refused) {
                result.refusals().add(refused.sentence());
            } catch (NoSuchFileException | AccessDeniedException unreadable) {
                result.refusals()
                        .add(Message.of("composer.pictures.unreadable", String.valueOf(file.getFileName())));
            }
            telling.report((result.files().size() + result.refusals().size()) / (double) files.size());
        }
        return result;
    }

    private void brought(Brought result) {
        refusals.setAll(result.refusals());
        if (result.files().isEmpty()) {
            return;
        }
        Optional<UUID> target = bench.tab().get();
        bench.draft().edit(PostEdit.inPlan("bring/" + Uuid7.next(), "composer.change.pictures_added",
                (plan, post) -> with(plan, post, target, result.files())));
    }

    private Post with(PlanWriter plan, Post post, Optional<UUID> target, List<MediaImport.Kept> files) {
        List<MediaUse> more = files.stream().map(kept -> imports.item(plan, post.clientId(), kept))
                .map(item -> new MediaUse(item.id(), "")).toList();
        return target.map(uid -> PostEdit
                .onVariant(uid,
                        variant -> variant.withMedia(Optional.of(joined(post.mediaOf(variant), more))))
                .apply(post)).orElseGet(() -> post.withMedia(joined(post.media(), more)));
    }

    private static List<MediaUse> joined(List<MediaUse> uses, List<MediaUse> more) {
        List<MediaUse> result = new ArrayList<>(uses);
        for (MediaUse use : more) {
            if (result.stream().noneMatch(each -> each.mediaId() == use.mediaId())) {
                result.add(use);
            }
        }
        return result;
    }

    /// Puts the picture at `from` in the place of the one at `to`.
    void move(int from, int to) {
        List<MediaUse> uses = new ArrayList<>(uses());
        if (from == to || from < 0 || to < 0 || from >= uses.size() || to >= uses.size()) {
            return;
        }
        uses.add(to, uses.remove(from));
        put(uses, "composer.change.pictures_order");
    }

    void remove(int index) {
        List<MediaUse> uses = new ArrayList<>(uses());
        uses.remove(index);
        put(uses, "composer.change.picture_removed");
    }

    void describe(long mediaId, String alt) {
        UnaryOperator<List<MediaUse>> described = uses -> uses.stream()
                .map(use -> use.mediaId() == mediaId ? new MediaUse(mediaId, alt) : use).toList();
        Optional<Variant> variant = bench.variant().filter(each -> each.media().isPresent());
        if (variant.isPresent()) {
            bench.draft().edit(PostEdit.typed("variant/" + variant.get().uid() + "/alt/" + mediaId,
                    "composer.change.alt", PostEdit.onVariant(variant.get().uid(),
                            each -> each.withMedia(each.media().map(described)))));
        } else {
            bench.draft().edit(PostEdit.typed("alt/" + mediaId, "composer.change.alt",
                    post -> post.withMedia(described.apply(post.media()))));
        }
    }

    /// The variant in front shows the post's pictures again.
    void backToPost() {
        bench.variant().ifPresent(variant -> bench.draft()
                .edit(PostEdit.done("variant/" + variant.uid() + "/media", "composer.change.pictures_order",
                        PostEdit.onVariant(variant.uid(), each -> each.withMedia(Optional.empty())))));
    }

    private List<MediaUse> uses() {
        return bench.variant().map(bench.post()::mediaOf).orElseGet(bench.post()::media);
    }

    private void put(List<MediaUse> uses, String label) {
        List<MediaUse> kept = List.copyOf(uses);
        Optional<Variant> variant = bench.variant();
        if (variant.isPresent()) {
            bench.draft().edit(PostEdit.done("variant/" + variant.get().uid() + "/media", label,
                    PostEdit.onVariant(variant.get().uid(), each -> each.withMedia(Optional.of(kept)))));
        } else {
            bench.draft().edit(PostEdit.done("media", label, post -> post.withMedia(kept)));
        }
    }

    private void look() {
        own.set(bench.variant().flatMap(Variant::media).isPresent());
        List<Shown> now = uses().stream()
                .map(use -> new Shown(use,
                        bench.context().get().flatMap(known -> known.media(use.mediaId()))))
                .toList();
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }
}
