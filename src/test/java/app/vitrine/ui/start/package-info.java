@NullMarked
package app.vitrine.ui.start;

import org.jspecify.annotations.NullMarked;
