package app.vitrine.ui.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.media.Picture;
import app.vitrine.mediafiles.Pixels;
import app.vitrine.mediafiles.Thumbnails;

/// Pictures from the plan's media, kept in memory as long as there is room. Used on the JavaFX thread only.
public final class PictureLoader implements PictureSource {

    /// About 120 MB of pixels.
    private static final long ROOM = 30_000_000;

    private final Thumbnails thumbnails;
    private final Executor background;
    private final Executor delivery;
    private final AfterPaint afterPaint = new AfterPaint();
    private final LinkedHashMap<Key, Image> images = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<Key, List<Request>> waiting = new HashMap<>();
    private long pixels;

    private record Key(String hash, int side) {}

    private static final class Request {
        private @Nullable Consumer<Image> ready;

        Request(Consumer<Image> ready) {
            this.ready = ready;
        }
    }

    /// @param background where pictures are decoded
    /// @param delivery   the JavaFX thread
    public PictureLoader(Thumbnails thumbnails, Executor background, Executor delivery) {
        this.thumbnails = thumbnails;
        this.background = background;
        this.delivery = delivery;
    }

    @Override
    public Runnable request(Picture picture, int width, int height, Consumer<Image> ready) {
        Key key = new Key(picture.hash(), Thumbnails.sideFor(width, height));
        Image known = images.get(key);
        if (known != null) {
            ready.accept(known);
            return () -> {};
        }
        Request request = new Request(ready);
        List<Request> others = waiting.get(key);
        if (others == null) {
            waiting.put(key, new ArrayList<>(List.of(request)));
            afterPaint.execute(() -> background.execute(() -> decode(picture, key)));
        } else {
            others.add(request);
        }
        return () -> request.ready = null;
    }

    @Override
    public Runnable request(Path file, int side, Consumer<Image> ready) {
        Request request = new Request(ready);
        background.execute(() -> Thumbnails.of(file, side).map(PictureLoader::image)
                .ifPresent(image -> delivery.execute(() -> {
                    if (request.ready != null) {
                        request.ready.accept(image);
                    }
                })));
        return () -> request.ready = null;
    }

    private void decode(Picture picture, Key key) {
        Image image = thumbnails.load(picture, key.side()).map(PictureLoader::image).orElse(null);
        delivery.execute(() -> hand(key, image));
    }

    private void hand(Key key, @Nullable Image image) {
        List<Request> requests = waiting.remove(key);
        if (image == null || requests == null) {
            return;
        }
        remember(key, image);
        for (Request request : requests) {
            if (request.ready != null) {
                request.ready.accept(image);
            }
        }
    }

    private void remember(Key key, Image image) {
        images.put(key, image);
        pixels += size(image);
        var oldest = images.entrySet().iterator();
        while (pixels > ROOM && images.size() > 1) {
            pixels -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }

    private static Image image(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter().setPixels(0, 0, pixels.width(), pixels.height(),
                PixelFormat.getIntArgbInstance(), pixels
                        .argb(),
                0, pixels.width());
        return image;
    }
}
