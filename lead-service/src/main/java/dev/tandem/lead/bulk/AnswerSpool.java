package dev.tandem.lead.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Buffers the response between the thread that produces it and the one that sends it. Many clients read nothing until
 * they have sent everything; if producing the response waited for them, both sides would deadlock. A temporary file
 * keeps it out of memory.
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

    /** Ends the response where it is, so that its reader misses the last line. */
    synchronized void fail(Throwable cause) {
        failure = cause;
        end();
    }

    /** Sends the response as it grows, until it has ended. */
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
            throw new IOException("The call was interrupted", failure);
        }
        return written > sent;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
