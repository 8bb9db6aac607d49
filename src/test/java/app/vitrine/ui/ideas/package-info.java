@NullMarked
package app.vitrine.ui.ideas;

import org.jspecify.annotations.NullMarked;
