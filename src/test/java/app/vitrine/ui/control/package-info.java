@NullMarked
package app.vitrine.ui.control;

import org.jspecify.annotations.NullMarked;
