package dev.tandem.platform.inbox.parked;

import dev.tandem.platform.caller.Role;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For an administrator: the events that a service has received and could not process yet. */
@Path("/v1/services/{service}/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parked events", description = "Received events that wait for something, or could not be handled")
@RolesAllowed(Role.VENDOR_ADMIN)
public class ParkedEventResource {
    private final ParkedEvents parked;
    private final String service;

    ParkedEventResource(ParkedEvents parked, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.parked = parked;
        this.service = service;
    }

    @GET
    @Transactional
    @Operation(operationId = "listParkedEvents", summary = "List waiting and dead events with their reasons")
    public Page<ParkedEvent> list(@PathParam("service") String name, @BeanParam PageRequest request) {
        existing(name);
        return request.page(parked::list, ParkedEvent::eventId);
    }

    @POST
    @Path("/{eventId}/replay")
    @Transactional
    @Operation(operationId = "replayParkedEvent", summary = "Retry a dead event and the events queued behind it")
    @APIResponse(responseCode = "202", description = "It is being retried")
    public Response replay(@PathParam("service") String name, @PathParam("eventId") UUID event) {
        existing(name);
        if (!parked.revive(event)) {
            throw new NotFound("parked event", event);
        }
        return Response.accepted().build();
    }

    private void existing(String name) {
        if (!service.equals(name)) {
            throw new NotFound("service", name);
        }
    }
}
