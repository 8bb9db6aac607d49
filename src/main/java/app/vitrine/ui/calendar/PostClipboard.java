package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.vitrine.work.Job;

/// The clipboard as the calendar uses it: posts of its own, and files and words from anywhere.
interface PostClipboard {

    /// Posts that were copied or cut.
    ///
    /// @param cut whether pasting moves them
    record Clip(List<Long> postIds, boolean cut) {
        public Clip {
            postIds = List.copyOf(postIds);
        }
    }

    /// @param words what another program receives when it pastes
    void put(Clip clip, String words);

    Optional<Clip> posts();

    /// Files, or a picture that becomes one; fetched in the background.
    Optional<Job.Plain<List<Path>>> files();

    /// Plain text that another program, or a text field, put there.
    Optional<String> text();

    void clear();
}
