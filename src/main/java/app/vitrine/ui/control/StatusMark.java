package app.vitrine.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;

/// How far a post is, as a shape of 14 px. Whoever shows it gives its words by [#describedAs].
public final class StatusMark extends Drawing {

    /// The usual size.
    public static final double SIZE = 14;

    private static final double BOX = 16;
    private static final String RING = "M13.6 8a5.6 5.6 0 1 1-11.2 0 5.6 5.6 0 0 1 11.2 0Z";

    private Mark mark;

    public StatusMark(Mark mark) {
        this(mark, SIZE);
    }

    public StatusMark(Mark mark, double size) {
        super(BOX, size);
        this.mark = mark;
        getStyleClass().addAll("status-mark", mark.styleClass());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        drawShapes();
    }

    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark value) {
        if (value != mark) {
            getStyleClass().remove(mark.styleClass());
            mark = value;
            getStyleClass().add(mark.styleClass());
            clear();
            drawShapes();
        }
    }

    public StatusMark describedAs(String words) {
        setAccessibleText(words);
        return this;
    }

    private void drawShapes() {
        switch (mark) {
            case IDEA -> drawDashed(RING, 1.6, 2.4, 2.6);
            case DRAFT -> {
                draw(line(RING, 1.7), "stroke");
                draw(path("M8 2.4a5.6 5.6 0 0 1 0 11.2Z"), "fill");
            }
            case IN_REVIEW -> {
                draw(line(RING, 1.7), "stroke");
                draw(path("M10.3 8a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0Z"), "fill");
            }
            case APPROVED -> {
                draw(path("M14.4 8a6.4 6.4 0 1 1-12.8 0 6.4 6.4 0 0 1 12.8 0Z"), "fill");
                draw(line("M5 8.2l2.1 2.1L11 6", 1.7), "inner");
            }
            case PARTLY_PUBLISHED -> drawDashed("M3.5 8.3l3 3L12.5 5", 1.8, 4.2, 2.8);
            case PUBLISHED -> draw(line("M2.5 8.5l2.7 2.7 5.3-6M7.7 11.2l5.8-6.5", 1.8), "stroke");
            case LATE -> {
                draw(path("M8 2.2 14.3 13.4H1.7Z"), "fill");
                draw(line("M8 6.2v3.2M8 11.4v.01", 1.6), "inner");
            }
            case LOOK -> draw(line("M1.8 8S4 3.7 8 3.7 14.2 8 14.2 8 12 12.3 8 12.3 1.8 8 1.8 8ZM8 9.8a1.8 "
                    + "1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z", 1.5), "stroke");
        }
    }

    private void drawDashed(String content, double width, double dash, double gap) {
        SVGPath path = line(content, width);
        path.getStrokeDashArray().setAll(dash, gap);
        draw(path, "stroke");
    }
}
