package io.portolan.run;

/** Hears how far a run has come. May be told from several threads. */
public interface Listener {
    /** A stage begins on so many files. */
    void begins(Stage stage, int files);

    /** A stage has finished one file. */
    void finished(Stage stage);
}
