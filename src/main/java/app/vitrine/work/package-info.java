/// Work off the screen: the only executors of the program. Knows no toolkit.
@NullMarked
package app.vitrine.work;

import org.jspecify.annotations.NullMarked;
