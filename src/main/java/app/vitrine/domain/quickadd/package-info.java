/// Reads one sentence into a post: day, time, channels, formats and tags, in English and French. What could mean two
/// things keeps both readings; what is not read stays in the title.
@NullMarked
package app.vitrine.domain.quickadd;

import org.jspecify.annotations.NullMarked;
