/// Days to plan around: when they are, by which rule, and what kind of day they are.
@NullMarked
package app.vitrine.domain.keydate;

import org.jspecify.annotations.NullMarked;
