package app.vitrine.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class ReadingTest {

    private static final String OPEN = "Date,Network,Text\n05/12/2026,IG,Bread\n06/12/2026,FB,Butter\n";

    @Test
    void anOpenOrderOfDayAndMonthIsToldAndCanBeChanged() throws SheetProblem {
        Reading reading = read(OPEN);
        assertThat(reading.facts().orderCertainty()).isEqualTo(Certainty.CHECK);
        assertThat(reading.rows().rows().getFirst().day()).contains(LocalDate.of(2026, 12, 5));
        assertThat(reading.withOrder(DateOrder.MONTH_FIRST).rows().rows().getFirst().day())
                .contains(LocalDate.of(2026, 5, 12));
    }

    @Test
    void aDayInFrenchWordsTellsHowTheOthersAreRead() throws SheetProblem {
        String sheet = "Date,Text\n1er décembre 2026,Bread\n02/12/2026,Butter\n03/12/2026,Jam\n";
        SheetHints american = new SheetHints(LocalDate.of(2026, 11, 23), Locale.US, List.of());

        assertThat(SheetGuess.of(raw(sheet), american).rows().rows())
                .extracting(row -> row.day().orElseThrow())
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2),
                        LocalDate.of(2026, 12, 3));
    }

    @Test
    void aTypedCellBringsARefusedRowIn() throws SheetProblem {
        Reading reading = read("Date,Time,Text\n14/12/2026,9h75,Bread\n");
        RowProblem problem = reading.rows().problems().getFirst();
        assertThat(problem).isEqualTo(new RowProblem(2, 1, "9h75", Message.of("sheet.problem.time"), true));
        SheetResult mended = reading.withCell(problem.row(), problem.column(), "9h45").rows();
        assertThat(mended.refused()).isZero();
        assertThat(mended.rows().getFirst().time()).contains(LocalTime.of(9, 45));
    }

    @Test
    void aChosenTargetMovesTheTextAndIsRememberedForTheSameHeader() throws SheetProblem {
        Reading changed = read("Date,Resp.,Text\n14/12/2026,Lea,Bread\n").withTarget(1,
                Target.of(Role.PILLAR));
        assertThat(changed.rows().rows().getFirst().pillar()).isEqualTo("Lea");
        SheetHints hints = new SheetHints(LocalDate.of(2026, 11, 23), Locale.UK, List.of(changed.memory()));
        Reading next = SheetGuess.of(raw("Date,Resp.,Text\n15/12/2026,Tom,Butter\n"), hints);
        assertThat(next.rows().rows().getFirst().pillar()).isEqualTo("Tom");
    }

    @Test
    void encodingDelimiterAndHeaderCanBeChanged() throws SheetProblem {
        Reading reading = read("a|b;c\n1|2;3\n");
        assertThat(reading.withDelimiter('|').sheet().rows().getFirst().cells()).hasSize(2);
        assertThat(read(OPEN).withHeader(0).facts().headerRow()).isZero();
        assertThat(read("Date;Légende\n14/12/2026;été\n").withEncoding(Encoding.MAC_ROMAN).sheet().encoding())
                .contains(Encoding.MAC_ROMAN);
    }

    @Test
    void missingYearsCanBeChanged() throws SheetProblem {
        Reading reading = read("Date,Text\n14/12,Bread\n24/12,Butter\n");
        assertThat(reading.withYear(2027).rows().rows().getLast().day()).contains(LocalDate.of(2027, 12, 24));
    }

    @Test
    void tenThousandRowsAreReadAndReportProgress() throws SheetProblem {
        StringBuilder sheet = new StringBuilder("Date;Heure;Réseaux;Légende;#;Visuel;Statut\n");
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int row = 0; row < 10_000; row++) {
            LocalDate at = day.plusDays(row / 20);
            sheet.append(at.getDayOfMonth()).append('/').append(at.getMonthValue()).append('/')
                    .append(at.getYear())
                    .append(";9h30;Insta + FB;Légende numéro ").append(row)
                    .append(" avec du beurre;#pain #lyon;photo-")
                    .append(row).append(".jpg;à valider\n");
        }
        double[] last = new double[1];
        SheetResult result = read(sheet.toString()).rows(new Progress() {
            @Override
            public void report(double fraction) {
                last[0] = fraction;
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(result.rows()).hasSize(10_000);
        assertThat(result.rows().getLast().day()).isEqualTo(Optional.of(day.plusDays(499)));
        assertThat(last[0]).isEqualTo(1);
    }

    @Test
    void aCancelledReadingStops() throws SheetProblem {
        Reading reading = read(OPEN);
        assertThatThrownBy(() -> reading.rows(new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void reasonsAreSaidInBothLanguages() {
        Message reason = Message.of("sheet.problem.month.length", 11, 30);
        assertThat(Messages.of(Locale.UK).text(reason)).isEqualTo("November has 30 days");
        assertThat(Messages.of(Locale.FRANCE).text(reason)).isEqualTo("Novembre a 30 jours");
        assertThat(Messages.of(Locale.FRANCE).text(Message.counted("sheet.why.repeats", 22)))
                .isEqualTo("un vide répète le jour du dessus · 22 lignes");
    }

    private static Reading read(String text) throws SheetProblem {
        return SheetGuess.of(raw(text), SheetFixturesTest.HINTS);
    }

    private static RawSheet raw(String text) throws SheetProblem {
        return SheetFile.read(text.getBytes(StandardCharsets.UTF_8), "plan.csv");
    }
}
