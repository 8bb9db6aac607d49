/// Probing, decoding and bringing in of pictures and videos. Knows no toolkit: pictures are handed on as pixels.
@NullMarked
package app.vitrine.mediafiles;

import org.jspecify.annotations.NullMarked;
