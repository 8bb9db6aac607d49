package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.KeyStroke.Press;

import static org.assertj.core.api.Assertions.assertThat;

class KeyStrokeTest {

    private final List<String> done = new ArrayList<>();
    private final CommandRegistry commands = new CommandRegistry();

    private Command command(String id, String... keys) {
        return Command.of(id, () -> done.add(id), keys);
    }

    private KeyDispatch keys(boolean singleLetters) {
        return new KeyDispatch(commands, () -> singleLetters);
    }

    private static Press ctrl(String code, String text) {
        return new Press(code, text, true, false, false);
    }

    private static Press plain(String code, String text) {
        return new Press(code, text, false, false, false);
    }

    @Test
    void digitsAreFoundOnFrenchKeyboardsToo() {
        commands.offerQuietly(
                List.of(command("first", "Ctrl+1"), command("second", "Ctrl+2"), command("tenth",
                        "Ctrl+0")));
        KeyDispatch keys = keys(true);
        assertThat(List.of(keys.dispatch(ctrl("DIGIT1", "1"), false),
                keys.dispatch(ctrl("AMPERSAND", ""), false),
                keys.dispatch(ctrl("UNDEFINED", "é"), false), keys.dispatch(ctrl("UNDEFINED", "à"), false)))
                .containsOnly(true);
        assertThat(done).containsExactly("first", "first", "second", "tenth");
    }

    @Test
    void signsAreFoundByTheirCharacterWhateverIsHeldForThem() {
        commands.offer("group",
                List.of(command("search", "/"), command("larger", "+"), command("smaller", "-")));
        KeyDispatch keys = keys(true);
        keys.dispatch(new Press("DIGIT7", "/", false, false, true), false);
        keys.dispatch(new Press("EQUALS", "+", false, false, true), false);
        keys.dispatch(plain("MINUS", "-"), false);
        assertThat(done).containsExactly("search", "larger", "smaller");
    }

    @Test
    void aSignWithCtrlIsFoundByItsKeyWhereNoCharacterIsTold() {
        commands.offer("group", List.of(command("settings", "Ctrl+,")));
        assertThat(List.of(keys(true).dispatch(ctrl("COMMA", ""), false),
                keys(true).dispatch(ctrl("COMMA", ","), false),
                keys(true).dispatch(ctrl("PERIOD", ""), false))).containsExactly(true, true, false);
    }

    @Test
    void singleLettersRestWhileTypingAndWhenSwitchedOff() {
        commands.offer("group",
                List.of(command("today", "T"), command("new-post", "Ctrl+N"), command("delete",
                        "Delete")));
        assertThat(keys(true).dispatch(plain("T", "t"), true)).isFalse();
        assertThat(keys(true).dispatch(plain("DELETE", ""), true)).isFalse();
        assertThat(keys(false).dispatch(plain("T", "t"), false)).isFalse();
        assertThat(keys(false).dispatch(ctrl("N", ""), true)).isTrue();
        assertThat(done).containsExactly("new-post");
    }

    @Test
    void aTextKeepsItsOwnUndo() {
        commands.offerAlways("group", List.of(command("undo", "Ctrl+Z")));
        assertThat(keys(true).dispatch(ctrl("Z", ""), true)).isFalse();
        assertThat(keys(true).dispatch(ctrl("Z", ""), false)).isTrue();
    }

    @Test
    void keysOfTheScreenRestBehindASheet() {
        commands.offerAlways("group", List.of(command("help", "F1")));
        commands.offer("group", List.of(command("delete", "Delete")));
        commands.push();
        KeyDispatch keys = keys(true);
        assertThat(keys.dispatch(plain("DELETE", ""), false)).isFalse();
        assertThat(keys.dispatch(plain("F1", ""), false)).isTrue();
        commands.pop();
        assertThat(keys.dispatch(plain("DELETE", ""), false)).isTrue();
    }

    @Test
    void lettersGiveNoCommandsFromWhenASheetWasAskedForUntilItHasClosed() {
        commands.offer("group", List.of(command("next", "J"), command("new-post", "Ctrl+N")));
        KeyDispatch keys = keys(true);
        Runnable shown = commands.expectSheet();
        assertThat(keys.dispatch(plain("J", "j"), false)).isFalse();
        assertThat(keys.dispatch(ctrl("N", ""), false)).isTrue();
        commands.push();
        shown.run();
        commands.offer("group", List.of(command("previous", "K")));
        assertThat(keys.dispatch(plain("J", "j"), false)).isFalse();
        assertThat(keys.dispatch(plain("K", "k"), false)).isFalse();
        commands.pop();
        assertThat(keys.dispatch(plain("J", "j"), false)).isTrue();
        assertThat(done).containsExactly("new-post", "next");
    }

    @Test
    void theLastOfferOfAKeyIsMeant() {
        commands.offer("group", List.of(command("below", "Ctrl+D")));
        Runnable withdraw = commands.offer("group", List.of(command("above", "Ctrl+D")));
        keys(true).dispatch(ctrl("D", ""), false);
        withdraw.run();
        keys(true).dispatch(ctrl("D", ""), false);
        assertThat(done).containsExactly("above", "below");
    }
}
