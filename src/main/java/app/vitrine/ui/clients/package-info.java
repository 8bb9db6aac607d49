/// The page of a client: who it is, where it publishes, what it speaks about; handing it over and erasing it.
@NullMarked
package app.vitrine.ui.clients;

import org.jspecify.annotations.NullMarked;
