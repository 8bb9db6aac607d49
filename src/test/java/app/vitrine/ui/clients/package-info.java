/// Tests of the client's page.
@NullMarked
package app.vitrine.ui.clients;

import org.jspecify.annotations.NullMarked;
