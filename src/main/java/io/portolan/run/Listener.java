package io.portolan.run;

/** Hears how far a run has come. May be told from several threads. */
public interface Listener {
    /** Hears nothing. */
    Listener SILENT = new Listener() {
        @Override
        public void begins(Stage stage, int files) {}

        @Override
        public void finished(Stage stage) {}
    };

    /** A stage begins on so many files. */
    void begins(Stage stage, int files);

    /** A stage has finished one file. */
    void finished(Stage stage);
}
