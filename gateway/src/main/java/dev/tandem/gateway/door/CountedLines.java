package dev.tandem.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body as it passes, of which only the lines are counted that have anything in them. */
final class CountedLines implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private long lines;
    private boolean blank = true;

    CountedLines(ReadStream<Buffer> body) {
        this.body = body;
    }

    /** So far; of the last one only once its end has passed. */
    long number() {
        return lines;
    }

    private void count(Buffer part) {
        for (int i = 0; i < part.length(); i++) {
            byte one = part.getByte(i);
            if (one == '\n') {
                lines += blank ? 0 : 1;
                blank = true;
            } else if (one != ' ' && one != '\t' && one != '\r') {
                blank = false;
            }
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : part -> {
                            count(part);
                            handler.handle(part);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
