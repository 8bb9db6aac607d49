@NullMarked
package app.vitrine;

import org.jspecify.annotations.NullMarked;
