/// The commands that work on a plan file without a display.
@NullMarked
package app.vitrine.cli;

import org.jspecify.annotations.NullMarked;
