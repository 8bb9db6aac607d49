/// What is said of days rather than of posts: free notes, days on which the shop is closed, and pauses.
@NullMarked
package app.vitrine.domain.note;

import org.jspecify.annotations.NullMarked;
