package dev.tandem.gateway.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
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

    private final String mediaType;
    private final byte[] packed;
    private final String etag;

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
        if (takesPacked(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(packed));
        } else {
            response.end(Buffer.buffer(unpacked()));
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

    private byte[] unpacked() {
        try (InputStream unpack = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpack.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
