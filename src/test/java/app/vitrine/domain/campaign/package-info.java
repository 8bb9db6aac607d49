/// Tests of domain.campaign.
@NullMarked
package app.vitrine.domain.campaign;

import org.jspecify.annotations.NullMarked;
