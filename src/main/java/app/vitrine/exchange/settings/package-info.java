/// Habits of this machine: language, theme, recent plans and what the interface remembers, in one JSON file.
@NullMarked
package app.vitrine.exchange.settings;

import org.jspecify.annotations.NullMarked;
