@NullMarked
package app.vitrine.ui.shell;

import org.jspecify.annotations.NullMarked;
