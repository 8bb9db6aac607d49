@NullMarked
package app.vitrine.ui.clients;

import org.jspecify.annotations.NullMarked;
