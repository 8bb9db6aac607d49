/// Days, spans of days and the month as it is laid out.
@NullMarked
package app.vitrine.domain.calendar;

import org.jspecify.annotations.NullMarked;
