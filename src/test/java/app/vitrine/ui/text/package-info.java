@NullMarked
package app.vitrine.ui.text;

import org.jspecify.annotations.NullMarked;
