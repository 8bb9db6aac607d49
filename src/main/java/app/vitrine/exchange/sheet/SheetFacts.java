package app.vitrine.exchange.sheet;

/// What was found out about a whole sheet; each fact can be changed on the [Reading].
///
/// @param headerRow the number of the header's first row, 0 where there is none
/// @param headerLines how many rows the header takes
/// @param order which number of 05/12 is the day
/// @param orderCertainty how sure that is: sure where a person or the days themselves tell, to be checked where days
///     could be read in two ways
/// @param carriesDays whether a blank day means the day above
/// @param dateSample the first day as it is written, empty where there is none
/// @param timeSample the first time as it is written, empty where there is none
/// @param plain whether this is Vitrine's own plain sheet, whose cells are taken verbatim
public record SheetFacts(Layout layout, int headerRow, int headerLines, DateOrder order,
        Certainty orderCertainty,
        boolean carriesDays, String dateSample, String timeSample, boolean plain) {}
