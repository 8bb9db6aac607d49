package app.vitrine.exchange.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws the grid of weeks, and after it what found no room there.
final class GridPage {

    private static final int COLUMNS = 7;
    private static final float MARGIN = 28;
    private static final float HEAD = 40;
    private static final float NAMES = 14;
    private static final float FOOT = 14;
    private static final float DATE = 13;
    private static final float PAD = 3;
    private static final float BAR = 9.5f;
    private static final float MORE = 9;
    private static final float TALL = 200;
    private static final float LARGE = 1.2f;
    private static final int LOGO_SIDE = 160;

    private final PDDocument document;
    private final PaperPlan plan;
    private final PaperSize size;
    private final PaperImages images;
    private final EntryDrawing.Faces faces;
    private final PaperColours colours = new PaperColours();
    private final EntryDrawing entries;
    private final PictureFinder finder;
    private final List<Rest> rests = new ArrayList<>();

    /// What of a day found no room.
    private record Rest(PaperPlan.Day day, List<PaperPlan.Entry> entries) {}

    GridPage(PDDocument document, PaperPlan plan, PaperSize size, EmojiSource emoji, PictureFinder finder)
            throws IOException {
        this.document = document;
        this.plan = plan;
        this.size = size;
        this.finder = finder;
        images = new PaperImages(document);
        faces = new EntryDrawing.Faces(new Letters(document, "Inter", images, emoji),
                new Letters(document, "Inter-SemiBold", images, emoji),
                new Letters(document, "Inter-Bold", images, emoji));
        entries = new EntryDrawing(faces, colours, finder, weeks() == 1 ? LARGE : 1);
    }

    void draw() throws IOException {
        try (Pen pen = new Pen(document, size, images)) {
            head(pen, plan.title());
            grid(pen);
            foot(pen, 1);
        }
        if (!rests.isEmpty()) {
            new RestPages().draw();
        }
    }

    private float width() {
        return size.width() - 2 * MARGIN;
    }

    private float column() {
        return width() / COLUMNS;
    }

    private float top() {
        return MARGIN + HEAD + NAMES;
    }

    private int weeks() {
        return plan.days().size() / COLUMNS;
    }

    private float week() {
        return (size.height() - MARGIN - FOOT - top()) / weeks();
    }

    private void head(Pen pen, String title) throws IOException {
        Color own = plan.colour().map(colours::strong).orElseGet(colours::accent);
        pen.fill(own, MARGIN, MARGIN, width(), 2.5f);
        float left = MARGIN;
        Optional<BufferedImage> logo = plan.logo().flatMap(picture -> finder.find(picture, LOGO_SIDE));
        if (logo.isPresent()) {
            pen.picture(logo.get(), MARGIN, MARGIN + 7, 26, 26);
            left += 33;
        }
        pen.write(faces.bold().line(title, 18, width() / 2), colours.text(), left, MARGIN + 27);
        Line owner = faces.semibold().line(plan.owner(), 11, width() / 3);
        pen.write(owner, colours.second(), MARGIN + width() - owner.width(), MARGIN + 26);
    }

    private void grid(Pen pen) throws IOException {
        for (int i = 0; i < COLUMNS; i++) {
            pen.write(faces.semibold().line(plan.weekdays().get(i), 7.5f, column() - 2 * PAD),
                    colours.second(), MARGIN + i * column() + PAD, MARGIN + HEAD + 9);
        }
        for (int i = 0; i < plan.days().size(); i++) {
            ground(pen, i);
        }
        for (int i = 0; i <= weeks(); i++) {
            float y = top() + i * week();
            pen.line(colours.line(), MARGIN, y, MARGIN + width(), y);
        }
        for (int i = 0; i <= COLUMNS; i++) {
            float x = MARGIN + i * column();
            pen.line(colours.line(), x, top(), x, top() + weeks() * week());
        }
        float[] depths = new float[plan.days().size()];
        bars(pen, depths);
        for (int i = 0; i < plan.days().size(); i++) {
            day(pen, i, depths[i]);
        }
    }

    private void ground(Pen pen, int index) throws IOException {
        PaperPlan.Day day = plan.days().get(index);
        if (day.weekend() || day.pale()) {
            pen.fill(colours.ground(), x(index), y(index), column(), week());
        }
    }

    private float x(int index) {
        return MARGIN + index % COLUMNS * column();
    }

    private float y(int index) {
        int row = index / COLUMNS;
        return top() + row * week();
    }

    // A bar takes the first row that is free on all its days of the week.
    private void bars(Pen pen, float[] depths) throws IOException {
        boolean[][] taken = new boolean[plan.days().size()][plan.bars().size()];
        for (PaperPlan.Bar bar : plan.bars()) {
            long first = ChronoUnit.DAYS.between(plan.days().getFirst().day(), bar.first());
            long last = ChronoUnit.DAYS.between(plan.days().getFirst().day(), bar.last());
            for (int week = 0; week < weeks(); week++) {
                int from = (int) Math.max(first, (long) week * COLUMNS);
                int to = (int) Math.min(last, week * COLUMNS + COLUMNS - 1L);
                if (from <= to) {
                    int row = free(taken, from, to);
                    float y = y(from) + DATE + row * (BAR + 1.5f);
                    float right = x(to) + column() - (to == last ? PAD : 0);
                    float left = x(from) + (from == first ? PAD : 0);
                    pen.fill(colours.soft(bar.colour()), left, y, right - left, BAR);
                    pen.write(faces.semibold().line(bar.name(), 6.4f, right - left - 6), colours.text(),
                            left + 3, y + 7);
                    for (int i = from; i <= to; i++) {
                        taken[i][row] = true;
                        depths[i] = Math.max(depths[i], (row + 1) * (BAR + 1.5f));
                    }
                }
            }
        }
    }

    private static int free(boolean[][] taken, int from, int to) {
        for (int row = 0;; row++) {
            boolean free = true;
            for (int i = from; i <= to; i++) {
                free &= !taken[i][row];
            }
            if (free) {
                return row;
            }
        }
    }

    private void day(Pen pen, int index, float bars) throws IOException {
        PaperPlan.Day day = plan.days().get(index);
        Line number = faces.bold().line(String.valueOf(day.day().getDayOfMonth()), 8.5f, column());
        pen.write(number, day.pale() ? colours.second() : colours.text(), x(index) + PAD, y(index) + 10);
        float room = column() - number.width() - 3 * PAD;
        Line date = faces.regular().line(day.date(), 6.2f, room);
        pen.write(date, colours.second(), x(index) + column() - PAD - date.width(), y(index) + 9.6f);
        float high = week() - DATE - bars - PAD;
        float width = column() - 2 * PAD;
        float y = y(index) + DATE + bars + 1;
        Optional<Depth> depth = depth(day.entries(), width, high);
        int shown = day.entries().size();
        if (depth.isEmpty()) {
            float line = entries.height(day.entries().getFirst(), Depth.LINE, width) + 1;
            shown = (int) Math.max(0, (high - MORE) / line);
            rests.add(new Rest(day, day.entries().subList(shown, day.entries().size())));
        }
        for (PaperPlan.Entry entry : day.entries().subList(0, shown)) {
            Depth own = depth.orElse(Depth.LINE);
            entries.draw(pen, entry, own, x(index) + PAD, y, width);
            y += entries.height(entry, own, width) + gap(own);
        }
        if (depth.isEmpty()) {
            String more = plan.more().words(day.entries().size() - shown, 2);
            pen.write(faces.semibold().line(more, 6.4f, width), colours.second(), x(index) + PAD,
                    y(index) + week() - PAD);
        }
    }

    private static float gap(Depth depth) {
        return depth == Depth.LINE ? 1 : EntryDrawing.GAP;
    }

    private Optional<Depth> depth(List<PaperPlan.Entry> all, float width, float high) throws IOException {
        for (Depth depth : Depth.all()) {
            float needed = 0;
            for (PaperPlan.Entry entry : all) {
                needed += entries.height(entry, depth, width) + gap(depth);
            }
            boolean words = depth != Depth.WHOLE || week() > TALL;
            if (words && needed - (all.isEmpty() ? 0 : gap(depth)) <= high) {
                return Optional.of(depth);
            }
        }
        return Optional.empty();
    }

    private void foot(Pen pen, int page) throws IOException {
        float base = size.height() - MARGIN + 6;
        float x = MARGIN;
        for (PaperPlan.Key key : plan.pillars()) {
            Line name = faces.regular().line(key.name(), 6.8f, 120);
            if (x + name.width() + 14 < MARGIN + width() * 0.7f) {
                pen.fill(colours.strong(key.colour()), x, base - 5, 5, 5);
                pen.write(name, colours.second(), x + 8, base);
                x += name.width() + 20;
            }
        }
        Line foot = faces.regular().line(plan.foot() + " · " + page, 6.8f, width() * 0.28f);
        pen.write(foot, colours.second(), MARGIN + width() - foot.width(), base);
    }

    /// The posts that found no room, day by day in columns.
    private final class RestPages {

        private static final int ACROSS = 3;
        private static final float GUTTER = 16;

        private int page = 1;
        private int across;
        private float y;

        void draw() throws IOException {
            Pen pen = next();
            try {
                for (Rest rest : rests) {
                    pen = room(pen, 40);
                    pen.write(faces.bold().line(rest.day().name(), 8.5f, wide()), colours.text(), left(),
                            y + 8);
                    y += 14;
                    for (PaperPlan.Entry entry : rest.entries()) {
                        pen = room(pen, 42);
                        y += entries.drawLong(pen, entry, left(), y, wide()) + EntryDrawing.GAP;
                    }
                    y += 8;
                }
            } finally {
                pen.close();
            }
        }

        private float wide() {
            return (width() - GUTTER * (ACROSS - 1)) / ACROSS;
        }

        private float left() {
            return MARGIN + across * (wide() + GUTTER);
        }

        private Pen room(Pen pen, float high) throws IOException {
            if (y + high <= size.height() - MARGIN - FOOT) {
                return pen;
            }
            if (across < ACROSS - 1) {
                across++;
                y = MARGIN + HEAD + 6;
                return pen;
            }
            pen.close();
            return next();
        }

        private Pen next() throws IOException {
            page++;
            across = 0;
            y = MARGIN + HEAD + 6;
            Pen pen = new Pen(document, size, images);
            head(pen, plan.title());
            foot(pen, page);
            return pen;
        }
    }
}
