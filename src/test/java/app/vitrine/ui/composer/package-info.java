/// Tests of the composer.
@NullMarked
package app.vitrine.ui.composer;

import org.jspecify.annotations.NullMarked;
