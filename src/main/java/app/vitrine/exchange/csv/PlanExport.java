package app.vitrine.exchange.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.work.Progress;

/// Writes a plan, or a part of it, as CSV.
///
/// ```
/// new PlanExport(plan, store, ExportRequest.plain(wording)).write(Path.of("plan.csv"), progress);
/// ```
public final class PlanExport {

    private static final int BUFFER = 1 << 16;

    private final Plan plan;
    private final MediaStore store;
    private final ExportRequest request;

    public PlanExport(Plan plan, MediaStore store, ExportRequest request) {
        this.plan = plan;
        this.store = store;
        this.request = request;
    }

    /// Writes the file whole or not at all; a file of that name is replaced. Where media are asked for, they are
    /// copied first.
    ///
    /// @throws FileProblem if it cannot be written
    /// @throws java.util.concurrent.CancellationException if the person asked to stop; then there is no file
    public ExportResult write(Path target, Progress progress) throws FileProblem {
        Outcome outcome = new Outcome();
        try (MediaFolder folder = MediaFolder.beside(target)) {
            WholeFile.write(target, out -> {
                outcome.result = fill(out, progress, outcome);
                if (request.media()) {
                    folder.fill(outcome.media, store, progress);
                }
            });
            folder.keep();
        }
        return outcome.result;
    }

    /// The file's text, for the clipboard.
    ///
    /// @throws java.util.concurrent.CancellationException if the person asked to stop
    public String text(Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            fill(out, progress, new Outcome());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\ufeff", "");
    }

    /// How much would be written, without writing it.
    public ExportResult measure(Progress progress) {
        try {
            return fill(OutputStream.nullOutputStream(), progress, new Outcome());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The first rows, as they will stand in the file.
    public ExportPreview preview(int count) {
        return plan.read(reader -> {
            PlanNames names = new PlanNames(reader, request.clients());
            RowMaker maker = maker(names);
            List<List<String>> rows = new ArrayList<>();
            List<Integer> guarded = new ArrayList<>();
            new PostStream(reader, request, names).first(count, post -> maker.rows(post).forEach(row -> {
                if (rows.size() < count) {
                    rows.add(row.cells());
                    if (row.guarded()) {
                        guarded.add(rows.size());
                    }
                }
            }));
            return new ExportPreview(maker.header(), rows, guarded);
        });
    }

    private ExportResult fill(OutputStream out, Progress progress, Outcome outcome) throws IOException {
        try {
            return plan.read(reader -> {
                try {
                    return fill(reader, out, progress, outcome);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private ExportResult fill(PlanReader reader, OutputStream out, Progress progress, Outcome outcome)
            throws IOException {
        Counting counting = new Counting(out);
        Writer writer = new OutputStreamWriter(counting, StandardCharsets.UTF_8);
        if (request.kind() == ExportKind.SHEET) {
            writer.write('\ufeff');
        }
        CsvWriter csv = CsvWriter.builder().bufferSize(BUFFER).fieldSeparator(request.separator())
                .lineDelimiter(LineDelimiter.CRLF).build(writer);
        PlanNames names = new PlanNames(reader, request.clients());
        RowMaker maker = maker(names);
        csv.writeRecord(maker.header());
        long[] counts = new long[3];
        new PostStream(reader, request, names).each(progress, post -> {
            counts[0]++;
            for (RowMaker.Row row : maker.rows(post)) {
                counts[1]++;
                counts[2] += row.guarded() ? 1 : 0;
                csv.writeRecord(row.cells());
            }
        });
        csv.flush();
        outcome.media = names.filesInUse();
        return new ExportResult(counts[0], counts[1], counting.bytes, counts[2]);
    }

    private RowMaker maker(PlanNames names) {
        return request.kind() == ExportKind.PLAIN
                ? new PlainRows(names)
                : new SheetRows(names, request.wording());
    }

    /// What the writing leaves for after it.
    private static final class Outcome {
        private ExportResult result = new ExportResult(0, 0, 0, 0);
        private Map<MediaItem, String> media = Map.of();
    }

    /// Counts what goes through.
    private static final class Counting extends OutputStream {

        private final OutputStream out;
        private long bytes;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
