/// Ideas: posts without a day, in the drawer beside the calendar and as a screen of groups.
@NullMarked
package app.vitrine.ui.ideas;

import org.jspecify.annotations.NullMarked;
