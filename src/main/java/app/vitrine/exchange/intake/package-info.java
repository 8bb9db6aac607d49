/// Brings what stands in a file into a plan: posts, and the channels, pillars, campaigns and media they name.
@NullMarked
package app.vitrine.exchange.intake;

import org.jspecify.annotations.NullMarked;
