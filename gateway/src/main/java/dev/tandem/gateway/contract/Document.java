package dev.tandem.gateway.contract;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file of the documentation, kept packed, as nearly all clients take it. */
final class Document {
    private static final int NOT_MODIFIED = 304;
    private static final int PIECE = 8 << 10;

    private final String mediaType;
    private final byte[] packed;
    private final String etag;
    private byte[] unpacked;

    private Document(String mediaType, byte[] packed) {
        this.mediaType = mediaType;
        this.packed = packed;
        CRC32C checksum = new CRC32C();
        checksum.update(packed);
        this.etag = "\"" + Long.toHexString(checksum.getValue()) + "\"";
    }

    /** Takes tens of milliseconds for a large one. */
    static Document of(String resource, String mediaType) {
        try (InputStream content = BuiltContract.open(resource)) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream pack = new GZIPOutputStream(packed)) {
                content.transferTo(pack);
            }
            return new Document(mediaType, packed.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void send(HttpServerRequest request) {
        HttpServerResponse response = request.response()
                .putHeader("ETag", etag)
                .putHeader("Cache-Control", "max-age=3600")
                .putHeader("Vary", "Accept-Encoding");
        if (isKnown(request)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        byte[] content = packed;
        if (takesPacked(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            content = unpacked();
        }
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            byte[] all = content;
            // Elsewhere whether much is untaken would be known late.
            Vertx.currentContext().runOnContext(now -> send(all, 0, response));
        }
    }

    /** As much as is taken: whoever asks for many and reads none of them fills no memory. */
    private static void send(byte[] content, int from, HttpServerResponse response) {
        int begin = from;
        while (begin < content.length && !response.writeQueueFull()) {
            int length = Math.min(PIECE, content.length - begin);
            response.write(Buffer.buffer(length).appendBytes(content, begin, length));
            begin += length;
        }
        if (begin == content.length) {
            response.end();
        } else {
            int next = begin;
            response.drainHandler(taken -> send(content, next, response));
        }
    }

    private boolean isKnown(HttpServerRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && (known.equals("*") || Arrays.asList(known.split("\\s*,\\s*")).contains(etag));
    }

    private static boolean takesPacked(HttpServerRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** One for all who want it like that. */
    private synchronized byte[] unpacked() {
        if (unpacked == null) {
            unpacked = unpack();
        }
        return unpacked;
    }

    private byte[] unpack() {
        try (InputStream unpack = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpack.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
