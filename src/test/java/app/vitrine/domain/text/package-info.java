/// Tests of domain.text.
@NullMarked
package app.vitrine.domain.text;

import org.jspecify.annotations.NullMarked;
