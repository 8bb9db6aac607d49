/// Repeating posts: the rule of a series, the days it names, and how changes of one occurrence reach the others.
@NullMarked
package app.vitrine.domain.series;

import org.jspecify.annotations.NullMarked;
