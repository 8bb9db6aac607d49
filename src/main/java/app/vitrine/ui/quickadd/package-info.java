/// Quick add: one sentence becomes a post, and what is read of it shows while it is typed.
@NullMarked
package app.vitrine.ui.quickadd;

import org.jspecify.annotations.NullMarked;
