/// Repeating posts: the rule in a sentence, its controls and its next days.
@NullMarked
package app.vitrine.ui.series;

import org.jspecify.annotations.NullMarked;
