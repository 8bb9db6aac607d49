package app.vitrine.ui.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Pane;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.task.PictureSource;

/// The tiles of a view. A tile that shows a post keeps it while the post is in view; those no longer needed wait for
/// the next post of their density.
final class TilePool extends Pane {

    private final PictureSource pictures;
    private final TileTips tips;
    private final When.Says when;
    private final Map<Long, PostTile> shown = new HashMap<>();
    private final Map<Density, Deque<PostTile>> waiting = new EnumMap<>(Density.class);

    TilePool(PictureSource pictures, TileTips tips) {
        this(pictures, tips, When::time);
    }

    /// @param when what its tiles say of when a post is due
    TilePool(PictureSource pictures, TileTips tips, When.Says when) {
        this.pictures = pictures;
        this.when = when;
        this.tips = tips;
        setPickOnBounds(false);
        for (Density density : Density.values()) {
            waiting.put(density, new ArrayDeque<>());
        }
    }

    /// @param moving whether tiles that stay go visibly to their new places
    void show(List<Placement> placements, CalendarPage page, Wording wording, boolean moving) {
        Map<Long, PostTile> before = new HashMap<>(shown);
        shown.clear();
        List<Placement> fresh = new ArrayList<>();
        for (Placement placement : placements) {
            PostTile kept = before.get(placement.card().id());
            if (kept != null && kept.density() == placement.density()) {
                before.remove(placement.card().id());
                double x = kept.getLayoutX();
                double y = kept.getLayoutY();
                put(kept, placement, page, wording);
                if (moving && (x != placement.x() || y != placement.y())) {
                    Glide.from(kept, x - placement.x(), y - placement.y());
                }
            } else {
                fresh.add(placement);
            }
        }
        before.values().forEach(this::retire);
        fresh.forEach(placement -> put(
                take(placement.density(), PostTile.colourOf(placement.card(), page.around())), placement,
                page,
                wording));
        waiting.values().forEach(idle -> idle.forEach(PostTile::rest));
    }

    private void put(PostTile tile, Placement placement, CalendarPage page, Wording wording) {
        tile.show(placement.card(), page.around(), wording, placement.pale());
        tile.setVisible(true);
        tile.resizeRelocate(placement.x(), placement.y(), placement.width(), placement.height());
        shown.put(placement.card().id(), tile);
    }

    private void retire(PostTile tile) {
        idle(tile.density()).push(tile);
    }

    // One that has the colour already need not be styled anew.
    private PostTile take(Density density, String colour) {
        Deque<PostTile> waits = idle(density);
        Optional<PostTile> alike = waits.stream().filter(tile -> tile.colour().equals(colour)).findFirst();
        if (alike.isPresent()) {
            waits.remove(alike.get());
            return alike.get();
        }
        PostTile any = waits.poll();
        if (any != null) {
            return any;
        }
        PostTile made = new PostTile(density, pictures, when);
        tips.install(made);
        getChildren().add(made);
        return made;
    }

    private Deque<PostTile> idle(Density density) {
        return waiting.computeIfAbsent(density, _ -> new ArrayDeque<>());
    }

    /// Tells the tiles the whole posts they show.
    void tell(Map<Long, Post> posts, Wording wording) {
        posts.forEach(
                (id, post) -> Optional.ofNullable(shown.get(id)).ifPresent(tile -> tile.tell(post, wording)));
    }

    void mark(Choice choice, boolean focused, Set<Long> lifted) {
        shown.forEach((id, tile) -> {
            tile.pseudoClassStateChanged(PostTile.CHOSEN, choice.isChosen(id));
            tile.pseudoClassStateChanged(PostTile.CURRENT,
                    focused && choice.post().get().filter(id::equals).isPresent());
            tile.pseudoClassStateChanged(PostTile.ORIGIN, lifted.contains(id));
        });
    }
}
