/// The calendar: the month as a grid of tiles and as a list, and what can be done to its posts there.
@NullMarked
package app.vitrine.ui.calendar;

import org.jspecify.annotations.NullMarked;
