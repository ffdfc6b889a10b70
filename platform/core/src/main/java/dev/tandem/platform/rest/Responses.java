package dev.tandem.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The usual answers, with the revision as {@code ETag} where a record has one. */
public final class Responses {
    private Responses() {}

    /**
     * @param path of the new record, such as {@code /v1/handoffs/…}; it goes out as it is, since callers come through the
     * gateway, and cannot use the address of a service
     */
    public static Response created(String path, int revision, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
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
