package app.vitrine.ui.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int[] UNKNOWN = {};

    private final EmojiCodec codec = new EmojiCodec();
    private final Map<Integer, ParagraphFlow> drawn = new HashMap<>();
    private List<TextMark> marks = List.of();
    private int[] starts = UNKNOWN;

    EmojiTextModel() {
        addListener(change -> {
            if (change.isEdit()) {
                starts = UNKNOWN;
                drawn.keySet().removeIf(index -> index >= size());
            }
        });
        removeDataFormatHandler(DataFormat.RTF, true, true);
        removeDataFormatHandler(DataFormat.HTML, true, true);
        registerDataFormatHandler(new PlainText(), true, true, PRIORITY);
        setUndoRedoEnabled(false);
    }

    EmojiCodec codec() {
        return codec;
    }

    /// Draws these stretches apart; where they are those of before nothing happens.
    ///
    /// @param telling whether the view must be told, because no edit is under way that makes it look again
    void setMarks(List<TextMark> stretches, boolean telling) {
        if (!stretches.equals(marks)) {
            marks = List.copyOf(stretches);
            if (telling) {
                fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
            }
        }
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
        TextPos inside = clamp(place);
        String coded = getPlainText(inside.index());
        int offset = Math.min(inside.offset(), coded.length());
        return starts()[inside.index()] + codec.decode(coded.substring(0, offset)).length();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        ParagraphFlow.Look look = look(index);
        return RichParagraph.of(() -> {
            ParagraphFlow paragraph = drawn.computeIfAbsent(index, _ -> new ParagraphFlow());
            paragraph.show(look, codec::decode);
            return paragraph;
        });
    }

    private ParagraphFlow.Look look(int index) {
        String coded = getPlainText(index);
        int start = starts()[index];
        int end = start + codec.decode(coded).length();
        List<TextMark> here = new ArrayList<>();
        for (TextMark mark : marks) {
            if (mark.from() < end && mark.to() > start) {
                int from = codec.encodedPosition(coded, mark.from() - start);
                int to = codec.encodedPosition(coded, mark.to() - start);
                boolean first = !coded.substring(from, to).isBlank()
                        && (mark.from() >= start || textBefore(mark, start).isBlank());
                here.add(new TextMark(from, to, mark.style(), first ? mark.words() : ""));
            }
        }
        return new ParagraphFlow.Look(coded, here);
    }

    /// What of a mark stands in the paragraphs before this one.
    private String textBefore(TextMark mark, int start) {
        return text(at(mark.from()), at(Math.max(mark.from(), start - 1)));
    }

    /// Where each paragraph begins in the text as a person wrote it.
    private int[] starts() {
        int[] known = starts;
        if (known.length != size()) {
            known = new int[size()];
            for (int index = 1; index < known.length; index++) {
                known[index] = known[index - 1] + codec.decode(getPlainText(index - 1)).length() + 1;
            }
            starts = known;
        }
        return known;
    }

    @Override
    protected int insertTextSegment(int index, int offset, String text, StyleAttributeMap attributes) {
        return super.insertTextSegment(index, offset, codec.encode(text), attributes);
    }

    /// Codes pass through unchanged, so that what was coded once may be inserted again.
    StyledInput input(String text) {
        return StyledInput.of(text.replace("\r\n", "\n").replace('\r', '\n'));
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
