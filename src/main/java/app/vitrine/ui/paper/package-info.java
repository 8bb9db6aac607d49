/// Putting the plan on paper: a look at it, then the printer, a PDF or a picture.
@NullMarked
package app.vitrine.ui.paper;

import org.jspecify.annotations.NullMarked;
