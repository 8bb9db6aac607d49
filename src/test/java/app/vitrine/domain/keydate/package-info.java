@NullMarked
package app.vitrine.domain.keydate;

import org.jspecify.annotations.NullMarked;
