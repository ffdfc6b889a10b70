package dev.tandem.playbook.person.rest;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.playbook.person.Absence;
import dev.tandem.playbook.person.AbsenceDesk;
import dev.tandem.playbook.person.PersonRefusals.NotYourAbsence;
import dev.tandem.playbook.person.PersonRefusals.TooManyAbsences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/persons/{id}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
public class AbsenceResource {
    private final AbsenceDesk desk;

    AbsenceResource(AbsenceDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("**")
    @Operation(
            operationId = "noteAbsence",
            summary = "Note that a person is away",
            description = "By the person, or an administrator of their side. Whoever is away gets no new work that"
                    + " somebody else with the role can do; the delegate comes first for it.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    @APIResponse(responseCode = "400", description = "also for a delegate who is not an active colleague")
    @Refuses({NotYourAbsence.class, TooManyAbsences.class})
    public Response note(@PathParam("id") UUID person, @Valid @NotNull NoteAbsenceRequest request) {
        Absence noted = desk.note(person, request.from(), request.until(), request.delegateId());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/v1/persons/" + person + "/absences/" + noted.number())
                .entity(AbsenceView.of(noted))
                .build();
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listAbsences",
            summary = "The present and coming absences of a person, by their first day",
            description = "For the person, and the administrators of their side.")
    @Refuses(NotYourAbsence.class)
    public Page<AbsenceView> list(@PathParam("id") UUID person) {
        return new Page<>(desk.open(person), null).map(AbsenceView::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("**")
    @Operation(operationId = "getAbsence", summary = "One present or coming absence")
    @Refuses({NotYourAbsence.class, NotFound.class})
    public AbsenceView get(@PathParam("id") UUID person, @PathParam("number") int number) {
        return AbsenceView.of(desk.find(person, number));
    }

    @DELETE
    @Path("/{number}")
    // There is nothing to read: whoever accepts problems alone is served.
    @Produces(MediaType.WILDCARD)
    @Transactional
    @RolesAllowed("**")
    @Operation(operationId = "endAbsence", summary = "Remove a present or coming absence")
    @APIResponse(responseCode = "204", description = "Removed: the person gets new work again on these days")
    @Refuses({NotYourAbsence.class, NotFound.class})
    public Response end(@PathParam("id") UUID person, @PathParam("number") int number) {
        desk.end(person, number);
        return Response.noContent().build();
    }

    @Schema(description = "Days on which a person is away")
    record NoteAbsenceRequest(
            @NotNull @Schema(description = "The first day, in the program's time zone", example = "2026-07-06")
            LocalDate from,

            @NotNull @Schema(description = "The last day, today or later", example = "2026-07-24")
            LocalDate until,

            @Schema(
                    description = "Who gets first what would have gone to the person",
                    example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
            UUID delegateId) {}
}
