/// Brings results of background work back to the JavaFX thread, and pictures to views.
@NullMarked
package app.vitrine.ui.task;

import org.jspecify.annotations.NullMarked;
