/// Pillars and campaigns.
@NullMarked
package app.vitrine.domain.campaign;

import org.jspecify.annotations.NullMarked;
