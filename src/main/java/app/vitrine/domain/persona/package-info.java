/// Whom a client speaks to: personas, what is believed of them, and what each belief rests on.
@NullMarked
package app.vitrine.domain.persona;

import org.jspecify.annotations.NullMarked;
