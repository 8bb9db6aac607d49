package app.vitrine.exchange.csv;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaGuardTest {

    static Stream<String> formulas() {
        return Stream.of("=1+1", "+33 4 78", "-10 %", "@maison", "\t=1", "\rx", "\nx", "\0=1",
                "\uff1dSUM(A1)",
                "\uff0b1", "\uff0d1", "\uff20you");
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aCellThatLooksLikeAFormulaGetsAnApostropheAndLosesItAgain(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.strip(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void apostrophesOfThePersonSurvive(String text) {
        String own = "'" + text;
        assertThat(FormulaGuard.strip(FormulaGuard.guard(own))).isEqualTo(own);
    }

    @Test
    void otherTextsStayAsTheyAre() {
        for (String text : new String[]{"", "Hello", "'tis the season", "1 = 1", " =1", "🥐 = love", "''"}) {
            assertThat(FormulaGuard.guard(text)).isEqualTo(text);
            assertThat(FormulaGuard.strip(text)).isEqualTo(text);
        }
    }
}
