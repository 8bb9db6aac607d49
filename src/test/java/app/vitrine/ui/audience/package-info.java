/// Tests of ui.audience.
@NullMarked
package app.vitrine.ui.audience;

import org.jspecify.annotations.NullMarked;
