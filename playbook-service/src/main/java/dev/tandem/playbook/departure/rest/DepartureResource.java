package dev.tandem.playbook.departure.rest;

import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.playbook.departure.DepartureDesk;
import dev.tandem.playbook.departure.DepartureRefusals.NobodyTakesOver;
import dev.tandem.playbook.departure.PlannedHandover;
import dev.tandem.playbook.person.PersonRefusals.LastAdministrator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/persons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
public class DepartureResource {
    private final DepartureDesk desk;

    DepartureResource(DepartureDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/departure")
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION, PARTNER_ADMIN})
    @Operation(
            operationId = "previewDeparture",
            summary = "Preview who takes over what a person has to do, if they leave",
            description = "A delegate of a present or coming absence comes first, then the backup of the duty, then"
                    + " whoever has the role for the partner's territory and the least to do, then who leads the"
                    + " side. A person cannot leave while nobody can take something over.")
    @APIResponse(responseCode = "200", description = "Nothing has changed")
    @Refuses(NotFound.class)
    public DepartureView preview(@PathParam("id") UUID id) {
        return DepartureView.of(desk.preview(id), desk.isLastAdministrator(id));
    }

    @POST
    @Path("/leave")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION, PARTNER_ADMIN})
    @Operation(
            operationId = "leavePerson",
            summary = "Let a person leave, and others take over what they have to do",
            description = "As previewed, all at once. The person is not active from then on.")
    @APIResponse(
            responseCode = "200",
            description = "What was handed over",
            content = @Content(schema = @Schema(implementation = DepartureView.class)))
    @Refuses({NotFound.class, NotInState.class, NobodyTakesOver.class, LastAdministrator.class})
    public Response leave(@PathParam("id") UUID id, @Valid @NotNull LeaveRequest request) {
        return Response.ok(DepartureView.of(desk.leave(id, request.reason()), false))
                .build();
    }

    @POST
    @Path("/return")
    // There is nothing to read: whoever accepts problems alone is served.
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION, PARTNER_ADMIN})
    @Operation(
            operationId = "returnPerson",
            summary = "Let a person who left come back",
            description = "What others took over stays with them.")
    @APIResponse(responseCode = "204", description = "The person is active again")
    @Refuses({NotFound.class, NotInState.class})
    public Response comeBack(@PathParam("id") UUID id) {
        desk.comeBack(id);
        return Response.noContent().build();
    }

    @Schema(description = "Why a person leaves")
    record LeaveRequest(
            @Size(max = 2000) @Schema(example = "Retires") String reason) {}

    @Schema(name = "Departure", description = "What a person who leaves has to do, and who takes it over")
    record DepartureView(
            @Schema(
                    description =
                            "Whether the person can leave: everything has somebody who takes it over, and somebody else"
                                    + " administers the side",
                    example = "true")
            boolean possible,

            @Schema(
                    description =
                            "Whether nobody else administers the side, though others stay: name another administrator first",
                    example = "false")
            boolean lastAdministrator,

            List<PlannedHandover> work) {
        static DepartureView of(List<PlannedHandover> work, boolean lastAdministrator) {
            boolean taken = work.stream().noneMatch(PlannedHandover::isBlocking);
            return new DepartureView(taken && !lastAdministrator, lastAdministrator, work);
        }
    }
}
