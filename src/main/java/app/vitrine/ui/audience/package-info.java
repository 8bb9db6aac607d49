/// Whom the client speaks to: a gallery of personas, and the sheet of one, edited where it stands.
@NullMarked
package app.vitrine.ui.audience;

import org.jspecify.annotations.NullMarked;
