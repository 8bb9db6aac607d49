/// Tests of media files.
@NullMarked
package app.vitrine.mediafiles;

import org.jspecify.annotations.NullMarked;
