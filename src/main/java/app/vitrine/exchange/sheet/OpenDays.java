package app.vitrine.exchange.sheet;

import java.time.LocalDate;
import java.util.List;

import app.vitrine.domain.text.Message;

/// Days of a sheet that could be read in two ways, and how they were.
///
/// @param written the first of them
/// @param read    the day it was taken for
/// @param other   the day it would be the other way round
/// @param rows    numbers of the rows with such days
public record OpenDays(String written, LocalDate read, LocalDate other, List<Integer> rows) {

    /// Key of the remark that tells of them.
    public static final String REMARK = "sheet.remark.order";

    public OpenDays {
        rows = List.copyOf(rows);
    }

    public Message remark() {
        return Message.of(REMARK, written, String.valueOf(read.getDayOfMonth()), read.getMonthValue(),
                String.valueOf(read.getYear()));
    }
}
