package io.portolan.report.excel.weave;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hands bytes on to another stream by a thread of its own, so that whoever makes them need not wait for their compression. */
final class Relay extends OutputStream {
    private static final int CHUNK = 1 << 16;
    private static final int MOST_WAITING = 16;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final Thread carrier;
    private final byte[] chunk = new byte[CHUNK];
    private int size;

    Relay(OutputStream out) {
        carrier = new Thread(() -> carry(out), "portolan-relay");
        carrier.setDaemon(true);
        carrier.start();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int piece = Math.min(length - done, CHUNK - size);
            System.arraycopy(bytes, from + done, chunk, size, piece);
            size += piece;
            done += piece;
            if (size == CHUNK) {
                pass(chunk.clone());
                size = 0;
            }
        }
    }

    /** Waits until the last byte is handed on; the other stream stays open. */
    @Override
    public void close() throws IOException {
        pass(Arrays.copyOf(chunk, size));
        size = 0;
        pass(END);
        try {
            carrier.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        for (Exception failure : failures) {
            throw new IOException(failure);
        }
    }

    private void pass(byte[] bytes) throws IOException {
        try {
            if (bytes.length > 0 || bytes == END) {
                waiting.put(bytes);
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while writing");
    }

    /** Goes on taking after a failure, so that nobody waits for room. */
    private void carry(OutputStream out) {
        try {
            for (byte[] bytes = waiting.take(); bytes != END; bytes = waiting.take()) {
                if (failures.isEmpty()) {
                    carry(bytes, out);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException | RuntimeException e) {
            failures.add(e);
        }
    }
}
