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
    private static final Whole UNKNOWN = new Whole("", new int[0]);

    private final EmojiCodec codec = new EmojiCodec();
    private final Map<Integer, ParagraphFlow> drawn = new HashMap<>();
    private List<TextMark> marks = List.of();
    private Whole whole = UNKNOWN;

    @SuppressWarnings("ArrayRecordComponent") // never compared and never handed out
    private record Whole(String text, int[] starts) {}

    EmojiTextModel() {
        addListener(change -> {
            if (change.isEdit()) {
                whole = UNKNOWN;
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
        return whole().text();
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
        return whole().starts()[inside.index()] + codec.decode(coded.substring(0, offset)).length();
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
        int start = whole().starts()[index];
        int end = start + codec.decode(coded).length();
        List<TextMark> here = new ArrayList<>();
        for (TextMark mark : marks) {
            if (mark.from() < end && mark.to() > start) {
                int from = mark.from() <= start ? 0 : codec.encodedPosition(coded, mark.from() - start);
                int to = mark.to() >= end ? coded.length() : codec.encodedPosition(coded, mark.to() - start);
                boolean first = firstShown(mark) >= start && firstShown(mark) < end;
                here.add(new TextMark(from, to, mark.style(), first ? mark.words() : ""));
            }
        }
        return new ParagraphFlow.Look(coded, here);
    }

    /// Where the first character of a mark stands that is not blank.
    private int firstShown(TextMark mark) {
        String text = whole().text();
        int at = mark.from();
        while (at < Math.min(mark.to(), text.length()) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The text as a person wrote it, and where each paragraph begins in it; kept until the next edit.
    private Whole whole() {
        Whole known = whole;
        if (known.starts().length != size()) {
            int[] starts = new int[size()];
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < starts.length; index++) {
                text.append(index > 0 ? "\n" : "");
                starts[index] = text.length();
                text.append(codec.decode(getPlainText(index)));
            }
            known = new Whole(text.toString(), starts);
            whole = known;
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
