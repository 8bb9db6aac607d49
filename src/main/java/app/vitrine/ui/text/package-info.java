/// Text with colour emoji: what stock controls cannot draw on every desktop is drawn here, shown and edited.
@NullMarked
package app.vitrine.ui.text;

import org.jspecify.annotations.NullMarked;
