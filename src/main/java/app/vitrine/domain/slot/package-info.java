/// Weekly times of channels: reading them from words, and finding the next that is free.
@NullMarked
package app.vitrine.domain.slot;

import org.jspecify.annotations.NullMarked;
