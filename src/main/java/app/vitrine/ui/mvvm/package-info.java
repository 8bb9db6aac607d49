/// The contract between views and view models: commands, activation, stale answers dropped. Knows no toolkit beyond properties.
@NullMarked
package app.vitrine.ui.mvvm;

import org.jspecify.annotations.NullMarked;
