/// The sample plan: a bakery and a florist, six weeks around today, in the person's language.
@NullMarked
package app.vitrine.exchange.sample;

import org.jspecify.annotations.NullMarked;
