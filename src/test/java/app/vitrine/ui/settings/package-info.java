@NullMarked
package app.vitrine.ui.settings;

import org.jspecify.annotations.NullMarked;
