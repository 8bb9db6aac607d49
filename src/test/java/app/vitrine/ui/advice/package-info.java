/// What is worth a look, as a person meets it.
@NullMarked
package app.vitrine.ui.advice;

import org.jspecify.annotations.NullMarked;
