/// First start, and what is said when a plan does not open.
@NullMarked
package app.vitrine.ui.start;

import org.jspecify.annotations.NullMarked;
