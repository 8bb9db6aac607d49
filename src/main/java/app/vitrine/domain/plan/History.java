package app.vitrine.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.post.Post;

/// App-wide undo and redo, strictly last in, first out, also after a restart; and older versions of a post.
public interface History {

    /// The change that [#undo] would take back.
    Optional<Change> nextUndo();

    Optional<Change> nextRedo();

    /// Takes the last change back.
    ///
    /// @return what was taken back with the things it touched, or empty where there is nothing to undo
    Optional<ChangeNotice> undo();

    /// Takes back `changeId`, if it is still the last change; a toast's Undo.
    Optional<ChangeNotice> undoIfLast(long changeId);

    Optional<ChangeNotice> redo();

    /// Ends the run of typing, so that the next change is a new step.
    void closeRun();

    /// Versions of a post, the newest (the present one) first.
    List<Version> versions(long postId);

    /// @param at   since when the post looked so
    /// @param by   the change that made it so
    record Version(Instant at, Change by, Post post) {}
}
