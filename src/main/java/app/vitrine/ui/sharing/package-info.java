/// Handing the plan out as a sheet, and bringing in the sheets of others.
@NullMarked
package app.vitrine.ui.sharing;

import org.jspecify.annotations.NullMarked;
