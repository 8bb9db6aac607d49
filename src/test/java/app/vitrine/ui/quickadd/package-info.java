/// Tests of this package.
@NullMarked
package app.vitrine.ui.quickadd;

import org.jspecify.annotations.NullMarked;
