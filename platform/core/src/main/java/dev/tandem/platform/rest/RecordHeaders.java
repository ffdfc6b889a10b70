package dev.tandem.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Completes a record's {@code ETag}, which names its revision, with a digest of what this caller sees of it: that can change
 * without a revision, by a consent or by the clock. Whoever has it already is told so, with 304. Nobody else may keep a copy.
 */
@Provider
public class RecordHeaders implements ContainerResponseFilter {
    private static final String CACHE_CONTROL = "private, no-cache";
    private static final String NOT_KEPT = "no-store";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    ObjectMapper json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object revision = response.getHeaders().getFirst(HttpHeaders.ETAG);
        if (revision == null || !response.hasEntity()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            return;
        }
        byte[] body = bytes(response.getEntity());
        String etag = IfMatch.etag(revision.toString(), digest(body));
        response.setEntity(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        if (READS.contains(request.getMethod()) && isKnown(request.getHeaderString("If-None-Match"), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private byte[] bytes(Object entity) {
        try {
            // As text, as an answer is stored for who repeats the request: written as bytes, some characters are
            // escaped.
            String text = entity instanceof String written ? written : json.writeValueAsString(entity);
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String digest(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Weakly compared, as RFC 9110 has it for this header: a proxy that compresses makes an ETag a weak one. */
    private static boolean isKnown(String header, String etag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(one -> one.trim().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(etag) || one.equals("*"));
    }
}
