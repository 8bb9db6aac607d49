/// The window around the screens, and what a screen may ask of it.
@NullMarked
package app.vitrine.ui.shell;

import org.jspecify.annotations.NullMarked;
