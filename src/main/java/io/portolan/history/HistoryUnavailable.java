package io.portolan.history;

import java.io.IOException;

/** The history cannot be opened or written now; its message says why and what to do, and never names a secret. */
public final class HistoryUnavailable extends IOException {
    private static final long serialVersionUID = 1L;

    HistoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
