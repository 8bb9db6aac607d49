package app.vitrine.ui.paper;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.paper.PaperSize;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;

/// The plan on paper: what, a look at it, and where it goes.
final class PaperSheet implements Sheet {

    private final PaperViewModel model;
    private final Words words;
    private final Overlays overlays;
    private final PaperTargets targets;
    private final BorderPane content = new BorderPane();
    private final ImageView view = new ImageView();
    private final StackPane paper = new StackPane(view);
    private final Label title = new Label();
    private final Label pages = new Label();
    private final HBox turning;
    private final Button print;

    PaperSheet(PaperViewModel model, ObservableValue<Wording> wording, Overlays overlays,
            PaperTargets targets) {
        this.model = model;
        this.words = new Words(wording);
        this.overlays = overlays;
        this.targets = targets;
        print = words.button(Glyph.PRINT, "paper.print", this::print, "primary");
        turning = Words.row(4, words.icon(Glyph.CHEVRON_LEFT, "paper.page.before", () -> turnPage(-1)), pages,
                words.icon(Glyph.CHEVRON_RIGHT, "paper.page.after", () -> turnPage(1)));
        pages.getStyleClass().addAll("caption", "text-2", "tabular");
        content.getStyleClass().add("paper");
        content.getStylesheets().add(PaperSheet.class.getResource("paper.css").toExternalForm());
        content.setTop(head());
        content.setCenter(desk());
        content.setBottom(foot());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.look().subscribe(this::show);
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            print();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            event.consume();
            save(PaperViewModel.DOCUMENT);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            event.consume();
            copy();
        } else if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            model.turn(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
        }
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("paper.title");
    }

    @Override
    public double width() {
        return 1040;
    }

    @Override
    public double height() {
        return 800;
    }

    @Override
    public void opened() {
        model.activate();
        print.requestFocus();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }

    private Node head() {
        VBox names = new VBox(2, words.label("paper.title", "title-2"),
                words.label("paper.sentence", "caption", "text-2"));
        HBox first = Words.row(12, names, Words.gap(),
                words.icon(Glyph.CLOSE, "paper.close", overlays::close));
        VBox head = new VBox(14, first, choices());
        head.getStyleClass().add("paper-head");
        return head;
    }

    private Node choices() {
        SegmentedControl<Boolean> span = new SegmentedControl<>();
        span.add(false, words.now().text("paper.month"));
        span.add(true, words.now().text("paper.week"));
        span.setAccessibleText(words.now().text("paper.span"));
        span.setMinWidth(Pane.USE_PREF_SIZE);
        span.valueProperty().bindBidirectional(model.week().asObject());
        SegmentedControl<PaperSize> size = new SegmentedControl<>();
        size.add(PaperSize.A4, words.now().text("paper.a4"));
        size.add(PaperSize.LETTER, words.now().text("paper.letter"));
        size.setAccessibleText(words.now().text("paper.size"));
        size.setMinWidth(Pane.USE_PREF_SIZE);
        size.valueProperty().bindBidirectional(model.size());
        title.getStyleClass().addAll("semibold", "paper-title");
        HBox days = Words.row(4, words.icon(Glyph.CHEVRON_LEFT, "paper.before", () -> model.turn(-1)), title,
                words.icon(Glyph.CHEVRON_RIGHT, "paper.after", () -> model.turn(1)));
        HBox row = Words.row(16, span, days, Words.gap(), box("paper.pictures", model.pictures()), size);
        if (model.mayFilter()) {
            row.getChildren().add(3, box("paper.filtered", model.filtered()));
        }
        return row;
    }

    private CheckBox box(String key, javafx.beans.property.BooleanProperty property) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(words.of(key));
        box.setMinWidth(Pane.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private Node desk() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.getStyleClass().add("paper-sheet");
        StackPane desk = new StackPane(paper) {

            @Override
            protected void layoutChildren() {
                Image image = view.getImage();
                if (image != null) {
                    double wide = getWidth() - 48;
                    double high = getHeight() - 40;
                    double scale = Math.min(wide / image.getWidth(), high / image.getHeight());
                    double paperWide = Math.rint(image.getWidth() * scale);
                    double paperHigh = Math.rint(image.getHeight() * scale);
                    view.setFitWidth(paperWide);
                    view.setFitHeight(paperHigh);
                    paper.resizeRelocate(Math.rint((getWidth() - paperWide) / 2),
                            Math.rint((getHeight() - paperHigh) / 2), paperWide, paperHigh);
                }
            }
        };
        desk.getStyleClass().add("paper-desk");
        desk.setMinSize(0, 0);
        return desk;
    }

    private Node foot() {
        HBox foot = Words.row(8, turning, Words.gap(), words.button(Glyph.COPY, "paper.copy", this::copy),
                words.button("paper.png", () -> save(PaperViewModel.PICTURE)),
                words.button(Glyph.DOWNLOAD, "paper.pdf", () -> save(PaperViewModel.DOCUMENT)), print);
        foot.getStyleClass().add("paper-foot");
        return foot;
    }

    private void turnPage(int by) {
        int count = model.look().get().map(PaperViewModel.Look::pages).orElse(1);
        model.page().set(Math.floorMod(model.page().get() + by, count));
    }

    private void show(Optional<PaperViewModel.Look> look) {
        paper.setVisible(look.isPresent());
        look.ifPresent(seen -> {
            view.setImage(image(seen.picture()));
            view.setAccessibleText(words.now().text("paper.look", seen.title()));
            title.setText(seen.title());
            pages.setText(words.now().text("paper.page", model.page().get() + 1, seen.pages()));
            turning.setVisible(seen.pages() > 1);
            paper.getParent().requestLayout();
        });
    }

    private static Image image(BufferedImage picture) {
        int wide = picture.getWidth();
        int high = picture.getHeight();
        WritableImage image = new WritableImage(wide, high);
        image.getPixelWriter().setPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(),
                picture.getRGB(0, 0, wide, high, null, 0, wide), 0, wide);
        return image;
    }

    private void save(String ending) {
        targets.save(model.fileName(ending)).ifPresent(target -> {
            model.save(target);
            overlays.close();
        });
    }

    private void copy() {
        if (view.getImage() != null) {
            ClipboardContent clip = new ClipboardContent();
            clip.putImage(view.getImage());
            Clipboard.getSystemClipboard().setContent(clip);
            model.copied();
        }
    }

    private void print() {
        PaperSize size = model.size().get();
        model.fine(drawn -> model.told(targets.print(drawn.stream().map(PaperSheet::image).toList(), size)));
    }
}
