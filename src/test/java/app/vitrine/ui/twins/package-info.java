/// The same done by keys alone and by mouse alone.
@NullMarked
package app.vitrine.ui.twins;

import org.jspecify.annotations.NullMarked;
