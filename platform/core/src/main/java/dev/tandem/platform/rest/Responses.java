package dev.tandem.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The usual answers, with the revision as {@code ETag} where a record has one. */
public final class Responses {
    private Responses() {}

    /** @param path of the new record, such as {@code /v1/handoffs/…} */
    public static Response created(String path, int revision, Object view) {
        return Response.created(URI.create(path))
                .header(HttpHeaders.ETAG, IfMatch.etag(revision))
                .entity(view)
                .build();
    }

    public static Response ok(int revision, Object view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(revision))
                .build();
    }
}
