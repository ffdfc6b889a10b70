package dev.tandem.lead.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds the answer between who makes it and who sends it. Many clients read nothing before they have sent everything; if
 * making the answer waited for them, each would wait for the other. A file takes what memory should not.
 */
final class AnswerSpool implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private long written;
    private boolean ended;
    private Throwable failure;

    AnswerSpool() throws IOException {
        Path path = Files.createTempFile("tandem-answer-", ".ndjson");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    synchronized void append(byte[] lines) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(lines);
        while (left.hasRemaining()) {
            written += file.write(left, written);
        }
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The answer is broken off where it is, so that its reader misses the last line. */
    synchronized void fail(Throwable cause) {
        failure = cause;
        end();
    }

    /** Sends the answer as it grows, until it has ended. */
    void copyTo(OutputStream out) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long sent = 0;
        while (awaitMoreThan(sent)) {
            int size = file.read(piece.clear(), sent);
            out.write(piece.array(), 0, size);
            out.flush();
            sent += size;
        }
    }

    private synchronized boolean awaitMoreThan(long sent) throws IOException {
        try {
            while (written == sent && !ended) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        if (written == sent && failure != null) {
            throw new IOException("The call broke off", failure);
        }
        return written > sent;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
