package dev.tandem.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.Pipe;
import java.io.IOException;

/**
 * A file in which a body waits. It has no name any more once it is there, so that nothing is left of it whatever happens. One handle
 * writes and another reads, as only what is closed is known to be written.
 */
final class BodyFile {
    /** In bytes, of what is on its way into the file or out of it. Hundreds of bodies may come at once. */
    private static final int MOST_IN_MEMORY = 16 << 10;

    private final AsyncFile in;
    private final AsyncFile out;
    private Pipe<Buffer> body;
    private Future<Void> arrived;
    private Pipe<Buffer> leaving;

    private BodyFile(AsyncFile in, AsyncFile out) {
        this.in = in.setWriteQueueMaxSize(MOST_IN_MEMORY);
        this.out = out.setReadBufferSize(MOST_IN_MEMORY / 2);
    }

    /** To be written and then closed. */
    static Future<BodyFile> create(FileSystem files) {
        OpenOptions toWrite = new OpenOptions().setCreate(false).setRead(false);
        OpenOptions toRead = new OpenOptions().setCreate(false).setWrite(false);
        return files.createTempFile("body", "")
                .compose(path -> files.open(path, toWrite)
                        .compose(in -> files.open(path, toRead)
                                .map(out -> new BodyFile(in, out))
                                .onFailure(failure -> in.close()))
                        .onComplete(opened -> files.delete(path)));
    }

    /**
     * Writes all of a body, and gives it back to be read once it is in the file. Fails if it does not come to its end, or the file has no
     * room for it.
     *
     * @param length in bytes, which the body has if it is whole
     */
    Future<RequestBody> keep(Pipe<Buffer> body, long length) {
        this.body = body;
        arrived = body.endOnComplete(false).to(in);
        return arrived.eventually(() -> in.close())
                .compose(closed -> out.size())
                .compose(written -> written == length
                        ? Future.succeededFuture(new RequestBody.Streamed(sendOn(), length))
                        // Nobody is told of a write that fails after the last part has come.
                        : Future.failedFuture(
                                new IOException("%d of %d bytes are in the file".formatted(written, length))));
    }

    private Pipe<Buffer> sendOn() {
        leaving = out.pipe();
        return leaving;
    }

    void close() {
        if (leaving != null) {
            // Else it would go on with a file that is closed, or fail by it, for nobody to hear.
            leaving.close();
            out.exceptionHandler(unread -> {});
        }
        out.close();
        if (!arrived.isComplete()) {
            // Nobody may tell it any more that there is nothing to come.
            body.close();
        }
    }
}
