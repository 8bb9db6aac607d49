package app.vitrine.ui.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.DataFormat;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// The editor's text as coded by [EmojiCodec], drawn with pictures in place of the codes, and its way to and from the
/// clipboard, which is plain text only.
final class EmojiTextModel extends BasicTextModel {

    /// Before the handlers of the library.
    private static final int PRIORITY = 9000;

    private final EmojiCodec codec = new EmojiCodec();
    private List<TextMark> marks = List.of();

    EmojiTextModel() {
        removeDataFormatHandler(DataFormat.RTF, true, true);
        removeDataFormatHandler(DataFormat.HTML, true, true);
        registerDataFormatHandler(new PlainText(), true, true, PRIORITY);
        setUndoRedoEnabled(false);
    }

    EmojiCodec codec() {
        return codec;
    }

    void setMarks(List<TextMark> stretches) {
        marks = List.copyOf(stretches);
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    String text() {
        return text(TextPos.ZERO, getDocumentEnd());
    }

    String text(TextPos from, TextPos to) {
        StringBuilder text = new StringBuilder();
        for (int index = from.index(); index <= to.index(); index++) {
            String coded = getPlainText(index);
            int start = index == from.index() ? from.offset() : 0;
            int end = index == to.index() ? to.offset() : coded.length();
            text.append(index > from.index() ? "\n" : "").append(codec.decode(coded.substring(start, end)));
        }
        return text.toString();
    }

    /// @param position in the text as a person wrote it
    TextPos at(int position) {
        int left = position;
        for (int index = 0; index < size(); index++) {
            String coded = getPlainText(index);
            int length = codec.decode(coded).length();
            if (left <= length) {
                return TextPos.ofLeading(index, codec.encodedPosition(coded, left));
            }
            left -= length + 1;
        }
        return getDocumentEnd();
    }

    int position(TextPos place) {
        return text(TextPos.ZERO, clamp(place)).length();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        String coded = getPlainText(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        int start = position(TextPos.ofLeading(index, 0));
        int end = start + codec.decode(coded).length();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, coded.length()));
        for (TextMark mark : marks) {
            if (mark.from() < end && mark.to() > start) {
                int from = codec.encodedPosition(coded, mark.from() - start);
                int to = codec.encodedPosition(coded, mark.to() - start);
                edges.addAll(List.of(from, to));
                if (mark.style().equals(TextMark.OVER_LIMIT)) {
                    paragraph.addHighlight(from, to - from, "mark-over-limit-ground");
                }
            }
        }
        for (int from : edges) {
            Integer to = edges.higher(from);
            if (to != null) {
                addStretch(paragraph, coded, from, to, start);
            }
        }
        return paragraph.build();
    }

    @Override
    protected int insertTextSegment(int index, int offset, String text, StyleAttributeMap attributes) {
        return super.insertTextSegment(index, offset, codec.encode(text), attributes);
    }

    /// Codes pass through unchanged, so that what was coded once may be inserted again.
    StyledInput input(String text) {
        return StyledInput.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private void addStretch(RichParagraph.Builder paragraph, String coded, int from, int to,
            int paragraphStart) {
        int position = paragraphStart + codec.decode(coded.substring(0, from)).length();
        String[] styles = marks.stream().filter(mark -> mark.from() <= position && position < mark.to())
                .map(mark -> "mark-" + mark.style()).toArray(String[]::new);
        int start = from;
        for (int index = from; index < to; index++) {
            if (EmojiCodec.isCode(coded.charAt(index))) {
                addLetters(paragraph, coded.substring(start, index), styles);
                String cluster = codec.cluster(coded.charAt(index));
                paragraph.addInlineNode(() -> new EmojiNode(cluster));
                start = index + 1;
            }
        }
        addLetters(paragraph, coded.substring(start, to), styles);
    }

    private static void addLetters(RichParagraph.Builder paragraph, String letters, String... styles) {
        if (!letters.isEmpty()) {
            paragraph.addWithStyleNames(letters, styles);
        }
    }

    private final class PlainText extends DataFormatHandler {

        PlainText() {
            super(DataFormat.PLAIN_TEXT);
        }

        @Override
        public StyledInput createStyledInput(String text, StyleAttributeMap attributes) {
            return input(text);
        }

        @Override
        public Object copy(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end) {
            return text(start, end);
        }

        @Override
        public void save(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end,
                OutputStream out) throws IOException {
            out.write(text(start, end).getBytes(StandardCharsets.UTF_8));
        }
    }
}
