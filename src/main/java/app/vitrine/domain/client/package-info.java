/// Clients and their channels.
@NullMarked
package app.vitrine.domain.client;

import org.jspecify.annotations.NullMarked;
