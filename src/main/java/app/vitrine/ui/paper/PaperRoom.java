package app.vitrine.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.exchange.paper.EmojiSource;
import app.vitrine.exchange.paper.PictureFinder;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.text.EmojiClusters;
import app.vitrine.ui.text.EmojiImages;

/// Makes the sheet that puts the plan on paper.
public final class PaperRoom {

    private final Desk desk;
    private final Overlays overlays;
    private final PaperTargets targets;
    private final PaperViewModel.Sources sources;

    /// @param dates    key dates of a country and year
    /// @param pictures decodes pictures of posts
    /// @param folders  shows a folder in the system's file browser
    public PaperRoom(Desk desk, Overlays overlays, PaperTargets targets, KeyDateSource dates,
            PictureFinder pictures, Consumer<Path> folders) {
        this.desk = desk;
        this.overlays = overlays;
        this.targets = targets;
        sources = new PaperViewModel.Sources(dates, PaperRoom::cut, pictures, folders);
    }

    private static List<EmojiSource.Piece> cut(String text) {
        return EmojiClusters.split(text).stream().map(segment -> new EmojiSource.Piece(segment.text(),
                segment.emoji() ? EmojiImages.png(segment.text()) : Optional.empty())).toList();
    }

    public Sheet sheet(Shown shown) {
        return new PaperSheet(new PaperViewModel(desk, sources, shown), desk.wording(), overlays, targets);
    }
}
