package dev.tandem.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.Pipe;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Receives a body to its end before a service is asked for anything: whoever sends slowly, or never to the end, keeps a small buffer
 * or a file waiting, and no thread of a service. Large bodies are handed over two at a time, as a service reads each into its memory.
 * Streamed calls are passed on as they come.
 */
final class BodyReception {
    static final long LARGE = 1 << 20;

    private static final int LARGE_AT_ONCE = 2;
    static final int MOST_IN_MEMORY = 16 << 10;
    private static final long TURN_MILLIS = 20;

    private final Vertx vertx;
    private final Duration patience;
    private final Duration longest;
    private final Semaphore turns = new Semaphore(LARGE_AT_ONCE);

    /**
     * @param patience in which a body has to end, or a kilobyte of it has to arrive for each second; then as long again
     * @param longest in which it has to end in any case
     */
    BodyReception(Vertx vertx, Duration patience, Duration longest) {
        this.vertx = vertx;
        this.patience = patience;
        this.longest = longest;
    }

    /** Fails with {@link Refused} for one that is given up on. */
    Future<RequestBody> receive(Visit visit) {
        HttpServerRequest request = visit.request();
        long length = RequestForm.bodyLength(request);
        Future<? extends RequestBody> received =
                length <= MOST_IN_MEMORY ? inMemory(request) : inFile(request, length, visit.ending());
        return received.compose(whole -> length <= LARGE ? Future.succeededFuture(whole) : turn(visit.ending(), whole));
    }

    private Future<RequestBody> inMemory(HttpServerRequest request) {
        Future<RequestBody> whole = request.body().map(RequestBody.Whole::new);
        request.resume();
        return inTime(request, whole);
    }

    private Future<RequestBody> inFile(HttpServerRequest request, long length, Ending ending) {
        // It remembers what becomes of the request while the file is made.
        Pipe<Buffer> arriving = request.pipe();
        return BodyFile.create(vertx.fileSystem())
                .onFailure(noFile -> arriving.close())
                .compose(file -> {
                    Future<RequestBody> kept = file.keep(arriving, length);
                    ending.then(file::close);
                    return inTime(request, kept);
                });
    }

    private Future<RequestBody> inTime(HttpServerRequest request, Future<RequestBody> whole) {
        Promise<RequestBody> received = Promise.promise();
        AtomicLong before = new AtomicLong();
        long watch = vertx.setPeriodic(patience.toMillis(), now -> {
            long arrived = request.bytesRead() - before.getAndSet(request.bytesRead());
            if (arrived * 1_000 < patience.toMillis() << 10) {
                received.tryFail(new Refused(GatewayProblem.BODY_TOO_SLOW));
            }
        });
        long end =
                vertx.setTimer(longest.toMillis(), now -> received.tryFail(new Refused(GatewayProblem.BODY_TOO_SLOW)));
        whole.onSuccess(received::tryComplete).onFailure(received::tryFail);
        return received.future().onComplete(over -> {
            vertx.cancelTimer(watch);
            vertx.cancelTimer(end);
        });
    }

    private Future<RequestBody> turn(Ending ending, RequestBody whole) {
        if (turns.tryAcquire()) {
            AtomicBoolean taken = new AtomicBoolean(true);
            Runnable giveBack = () -> {
                if (taken.getAndSet(false)) {
                    turns.release();
                }
            };
            ending.then(giveBack);
            return Future.succeededFuture(new RequestBody.InTurn(whole, giveBack));
        }
        Promise<RequestBody> later = Promise.promise();
        vertx.setTimer(TURN_MILLIS, now -> turn(ending, whole).onComplete(later));
        return later.future();
    }
}
