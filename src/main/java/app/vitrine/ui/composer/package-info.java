/// The composer: where a post is written, illustrated, dated and checked for each of its channels.
@NullMarked
package app.vitrine.ui.composer;

import org.jspecify.annotations.NullMarked;
