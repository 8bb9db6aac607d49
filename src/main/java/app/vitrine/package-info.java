/// Start-up, and the one place where objects are wired.
@NullMarked
package app.vitrine;

import org.jspecify.annotations.NullMarked;
