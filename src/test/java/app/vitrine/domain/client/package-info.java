/// Tests of domain.client.
@NullMarked
package app.vitrine.domain.client;

import org.jspecify.annotations.NullMarked;
