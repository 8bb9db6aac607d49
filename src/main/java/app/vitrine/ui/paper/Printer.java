package app.vitrine.ui.paper;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import app.vitrine.exchange.paper.PaperSize;

/// Hands pages to a printer of this machine.
final class Printer {

    private Printer() {}

    static PaperTargets.Printing print(Window owner, List<Image> pages, PaperSize size) {
        @Nullable
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return PaperTargets.Printing.NO_PRINTER;
        }
        PageLayout layout = job.getPrinter().createPageLayout(
                size == PaperSize.A4 ? Paper.A4 : Paper.NA_LETTER, PageOrientation.LANDSCAPE,
                javafx.print.Printer.MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setPageLayout(layout);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return PaperTargets.Printing.CANCELLED;
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        boolean printed = true;
        for (Image page : pages) {
            ImageView view = new ImageView(page);
            view.setPreserveRatio(true);
            view.setFitWidth(chosen.getPrintableWidth());
            view.setFitHeight(chosen.getPrintableHeight());
            printed &= job.printPage(view);
        }
        return printed && job.endJob() ? PaperTargets.Printing.STARTED : PaperTargets.Printing.FAILED;
    }
}
