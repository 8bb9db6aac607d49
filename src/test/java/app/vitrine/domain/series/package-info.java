/// The rules of series, against another implementation and by example.
@NullMarked
package app.vitrine.domain.series;

import org.jspecify.annotations.NullMarked;
