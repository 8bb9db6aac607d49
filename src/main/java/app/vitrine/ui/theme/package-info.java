/// The look: colour tokens in light and dark, type, the style of every stock control, and the interface scale.
@NullMarked
package app.vitrine.ui.theme;

import org.jspecify.annotations.NullMarked;
