/// The sheets for handing out and bringing in.
@NullMarked
package app.vitrine.ui.sharing;

import org.jspecify.annotations.NullMarked;
