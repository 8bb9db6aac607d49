@NullMarked
package app.vitrine.ui.keydates;

import org.jspecify.annotations.NullMarked;
