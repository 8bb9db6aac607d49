package app.vitrine.exchange.csv;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTest {

    @Test
    void whatIsJoinedIsSplitAgain() {
        for (List<String> parts : List.of(List.of("a.png"), List.of("a.png", "b|c.png", "d\\e"),
                List.of("", ""),
                List.of("x\\", "|", "\\|"))) {
            assertThat(Parts.split(Parts.join(parts, '|'), '|')).isEqualTo(parts);
        }
    }

    @Test
    void plainNamesAreWrittenPlainly() {
        assertThat(Parts.join(List.of("a.png", "b.png"), '|')).isEqualTo("a.png|b.png");
        assertThat(Parts.split("", '|')).isEmpty();
    }
}
