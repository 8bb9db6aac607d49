/// A client's own page: what it is called, how it speaks and where it publishes.
@NullMarked
package app.vitrine.ui.clients;

import org.jspecify.annotations.NullMarked;
