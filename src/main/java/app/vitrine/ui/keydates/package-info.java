/// All key dates of a client in one sheet, to be chosen, changed and added to, and the dates of a calendar file.
@NullMarked
package app.vitrine.ui.keydates;

import org.jspecify.annotations.NullMarked;
