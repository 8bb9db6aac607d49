/// Tests of domain.calendar.
@NullMarked
package app.vitrine.domain.calendar;

import org.jspecify.annotations.NullMarked;
