/// Habits of this machine, backups, trash, and about the program.
@NullMarked
package app.vitrine.ui.settings;

import org.jspecify.annotations.NullMarked;
