package io.portolan.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The content of a part, counted as it is unpacked: what the directory of an archive says of it need not be true. */
final class LimitedStream extends FilterInputStream {
    private final Part part;
    private final Limits limits;
    private final long opened;
    private long count;

    /** Counts against limits, the time since its package was opened among them. */
    LimitedStream(InputStream in, Part part, Limits limits, long opened) {
        super(in);
        this.part = part;
        this.limits = limits;
        this.opened = opened;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws RefusedPackage {
        count += bytes;
        limits.checkPart(part, count);
        limits.checkTime(opened);
    }
}
