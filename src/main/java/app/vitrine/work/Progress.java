package app.vitrine.work;

/// What long work tells and asks while it runs; called on the thread that works.
public interface Progress {

    /// Progress that nobody looks at, of work that is never cancelled.
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// @param fraction how much is done, 0 to 1; negative where it cannot be known
    void report(double fraction);

    /// Whether the person has asked to stop: work then leaves nothing half done and throws
    /// [java.util.concurrent.CancellationException].
    boolean cancelled();
}
