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

    /**
     * One that is read while it is sent. What is cut off must not look like a whole one, so the request is broken off then.
     *
     * @param length in bytes; negative if nobody has said it
     */
    record Streamed(Pipe<Buffer> content, long length) implements RequestBody {
        /** In bytes, of what a service has not taken yet: as much of hundreds of bodies has its place in memory. */
        private static final int MOST_IN_MEMORY = 16 << 10;

        @Override
        public Future<HttpClientResponse> sendWith(HttpClientRequest request) {
            request.setWriteQueueMaxSize(MOST_IN_MEMORY);
            if (length < 0) {
                request.setChunked(true);
            } else {
                request.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
            }
            content.endOnFailure(false).to(request).onFailure(cut -> request.reset());
            return request.response();
        }
    }
}
