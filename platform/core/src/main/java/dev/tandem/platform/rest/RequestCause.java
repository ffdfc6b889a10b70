package dev.tandem.platform.rest;

import dev.tandem.platform.caller.Cause;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes which request is at work, so that all that comes of it says so: {@code X-Request-Id} and {@code traceparent}. */
public class RequestCause {
    private final Cause cause;

    RequestCause(Cause cause) {
        this.cause = cause;
    }

    @ServerRequestFilter
    public void note(ContainerRequestContext request) {
        cause.isRequest(request.getHeaderString("X-Request-Id"), request.getHeaderString("traceparent"));
    }
}
