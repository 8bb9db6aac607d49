package app.vitrine.exchange.csv;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.text.Wording;

/// What is to be exported and how.
///
/// @param clients   ids; empty for all that are not archived
/// @param span      days, both ends included; absent for everything
/// @param undated   whether posts without a day are written too, after the dated ones; only where no span is given,
///                  or where it is asked for by hand
/// @param separator between the cells of a sheet; the plain kind always has a comma
/// @param media     whether the pictures and videos are copied into a folder `<file>-media` beside the file
/// @param wording   language, dates and times of the sheet
public record ExportRequest(Set<Long> clients, Optional<Span> span, boolean undated, ExportKind kind,
        char separator, boolean media, Wording wording) {

    public ExportRequest {
        clients = Set.copyOf(clients);
        separator = kind == ExportKind.PLAIN ? ',' : separator;
    }

    /// Everything of all clients as the plain file.
    public static ExportRequest plain(Wording wording) {
        return new ExportRequest(Set.of(), Optional.empty(), true, ExportKind.PLAIN, ',', false, wording);
    }

    /// Everything of all clients as a sheet for people, with the separator of their country.
    public static ExportRequest sheet(Wording wording) {
        return new ExportRequest(Set.of(), Optional.empty(), true, ExportKind.SHEET,
                separatorOf(wording.locale()),
                false, wording);
    }

    /// What spreadsheet programs of a country expect between cells: a semicolon where the comma divides decimals.
    public static char separatorOf(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',';
    }

    public ExportRequest of(Set<Long> wanted) {
        return new ExportRequest(wanted, span, undated, kind, separator, media, wording);
    }

    /// Only the posts of these days; undated ones are left out.
    public ExportRequest during(Span days) {
        return new ExportRequest(clients, Optional.of(days), false, kind, separator, media, wording);
    }

    public ExportRequest withUndated(boolean wanted) {
        return new ExportRequest(clients, span, wanted, kind, separator, media, wording);
    }

    public ExportRequest withSeparator(char wanted) {
        return new ExportRequest(clients, span, undated, kind, wanted, media, wording);
    }

    public ExportRequest withMedia(boolean wanted) {
        return new ExportRequest(clients, span, undated, kind, separator, wanted, wording);
    }
}
