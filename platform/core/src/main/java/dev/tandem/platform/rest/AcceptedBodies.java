package dev.tandem.platform.rest;

import dev.tandem.platform.problem.Problem;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Names the media types that an operation reads to who sends another one (RFC 9110, section 15.5.16). */
public class AcceptedBodies {
    private final ServedOperations operations;

    AcceptedBodies(ServedOperations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response notSupported(NotSupportedException refused, ContainerRequestContext request) {
        Set<String> accepted = operations.mediaTypes(request.getUriInfo().getPath(), request.getMethod());
        Response problem = Problem.of(
                        415,
                        "unsupportedMediaType",
                        "The body is of a media type that is not read here; see accepted.",
                        Map.of("accepted", accepted))
                .response();
        return Response.fromResponse(problem)
                .header(HttpHeaders.ACCEPT, String.join(", ", accepted))
                .build();
    }
}
