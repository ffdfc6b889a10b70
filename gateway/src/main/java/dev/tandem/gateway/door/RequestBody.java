package dev.tandem.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.Pipe;

/** What a service is sent with a request. It is framed anew, whichever way it came. */
sealed interface RequestBody {
    /** Sends the request, whose head is complete but for the framing. */
    Future<HttpClientResponse> sendWith(HttpClientRequest request);

    /** Whether all of it is on its way, so that the connection can be used again once the answer is there. */
    default boolean isSent() {
        return true;
    }

    /** Whether it holds more than a little memory. */
    default boolean isCostly() {
        return false;
    }

    /** Of most requests that read. */
    record None() implements RequestBody {
        static final None NONE = new None();

        @Override
        public Future<HttpClientResponse> sendWith(HttpClientRequest request) {
            return request.send();
        }
    }

    /** One that has arrived to its end, and may be empty. */
    record Whole(Buffer content) implements RequestBody {
        @Override
        public Future<HttpClientResponse> sendWith(HttpClientRequest request) {
            return request.send(content);
        }
    }

    /** One that is read while it is sent. What is cut off must not look like a whole one, so the request is broken off then. */
    final class Streamed implements RequestBody {
        /** In bytes, of what a service has not taken yet: as much of hundreds of bodies has its place in memory. */
        private static final int MOST_IN_MEMORY = 16 << 10;

        private final Pipe<Buffer> content;
        private final long length;
        private boolean sent;

        /** @param length in bytes; negative if nobody has said it */
        Streamed(Pipe<Buffer> content, long length) {
            this.content = content;
            this.length = length;
        }

        @Override
        public Future<HttpClientResponse> sendWith(HttpClientRequest request) {
            request.setWriteQueueMaxSize(MOST_IN_MEMORY);
            if (length < 0) {
                request.setChunked(true);
            } else {
                request.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
            }
            content.endOnSuccess(false).endOnFailure(false).to(request).onComplete(read -> {
                if (read.succeeded()) {
                    sent = true;
                    request.end();
                } else {
                    request.reset();
                }
            });
            return request.response();
        }

        @Override
        public boolean isSent() {
            return sent;
        }

        @Override
        public boolean isCostly() {
            return true;
        }
    }

    /**
     * One that had to wait for its turn, which is over once the service begins to answer: by how long its client takes the answer, nobody
     * else is kept waiting.
     */
    record InTurn(RequestBody body, Runnable giveBack) implements RequestBody {
        @Override
        public Future<HttpClientResponse> sendWith(HttpClientRequest request) {
            return body.sendWith(request).onComplete(answered -> giveBack.run());
        }

        @Override
        public boolean isSent() {
            return body.isSent();
        }

        @Override
        public boolean isCostly() {
            return true;
        }
    }
}
