package app.vitrine.ui.paper;

import java.time.LocalDate;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.post.PostFilter;

/// What the calendar shows, from which paper begins.
///
/// @param page   the month, or the weeks that are shown in its place
/// @param week   whether a single week or day is in view
/// @param day    which has the focus
/// @param filter what is asked for
public record Shown(MonthPage page, boolean week, LocalDate day, PostFilter filter) {}
