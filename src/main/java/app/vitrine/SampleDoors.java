package app.vitrine;

import java.nio.file.Path;

/// Ways in and out of the sample plan.
interface SampleDoors {

    /// For pictures of the screens.
    SampleDoors NONE = new SampleDoors() {
        @Override
        public boolean is(Path plan) {
            return false;
        }

        @Override
        public void open() {}

        @Override
        public void leave() {}

        @Override
        public void remove() {}
    };

    /// Whether this is the sample plan.
    boolean is(Path plan);

    /// Writes the sample plan where it is missing, and opens it in place of the present plan.
    void open();

    /// Goes back to the person's own plan; the sample stays.
    void leave();

    /// Goes back to the person's own plan and removes the sample.
    void remove();
}
