/// Results: what the networks counted, brought in from their own files.
@NullMarked
package app.vitrine.ui.results;

import org.jspecify.annotations.NullMarked;
