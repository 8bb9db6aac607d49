@NullMarked
package app.vitrine.ui.theme;

import org.jspecify.annotations.NullMarked;
