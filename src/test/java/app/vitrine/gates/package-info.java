/// The rules of the house as tests, each with a control that plants a violation and expects it to be found.
@NullMarked
package app.vitrine.gates;

import org.jspecify.annotations.NullMarked;
