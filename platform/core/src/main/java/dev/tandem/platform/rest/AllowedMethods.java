package dev.tandem.platform.rest;

import dev.tandem.platform.problem.Problem;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Names the methods of a path to who asks with another one. */
public class AllowedMethods {
    private final ServedOperations operations;

    AllowedMethods(ServedOperations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException refused, UriInfo uri) {
        Response problem = Problem.of(405, "methodNotAllowed", "This method is not supported at this path.")
                .response();
        return Response.fromResponse(problem)
                .header(HttpHeaders.ALLOW, String.join(", ", operations.methods(uri.getPath())))
                .build();
    }
}
