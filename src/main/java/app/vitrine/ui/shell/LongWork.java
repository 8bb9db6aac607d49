package app.vitrine.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.text.Message;
import app.vitrine.work.Job;

/// Long work that is under way, the latest last.
final class LongWork {

    /// One piece of it.
    static final class Running {

        private final Message what;
        private final Job<?> job;
        private final DoubleProperty fraction = new SimpleDoubleProperty(-1);

        private Running(Message what, Job<?> job) {
            this.what = what;
            this.job = job;
        }

        Message what() {
            return what;
        }

        /// 0 to 1; negative where it cannot be known.
        DoubleProperty fraction() {
            return fraction;
        }

        void cancel() {
            job.cancel();
        }
    }

    private final ObservableList<Running> running = FXCollections.observableArrayList();

    ObservableList<Running> running() {
        return running;
    }

    void start(Message what, Job<?> job) {
        Running one = new Running(what, job);
        running.add(one);
        job.onProgress(one.fraction()::set).onEnd(() -> running.remove(one)).start();
    }
}
