/// The calendar thinks along: what is worth a look in the days in view, and mending it in one click.
@NullMarked
package app.vitrine.ui.advice;

import org.jspecify.annotations.NullMarked;
