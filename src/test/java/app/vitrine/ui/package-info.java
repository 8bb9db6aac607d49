@NullMarked
package app.vitrine.ui;

import org.jspecify.annotations.NullMarked;
