package dev.tandem.playbook.person.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonDesk;
import dev.tandem.playbook.person.PersonRefusals.LastAdministrator;
import dev.tandem.playbook.person.PersonRefusals.OwnRoles;
import dev.tandem.playbook.person.PersonRefusals.PersonAlreadyKnown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons", description = "People of both sides")
public class PersonResource {
    private final PersonDesk desk;
    private final People people;
    private final MergePatch mergePatch;
    private final CurrentCaller caller;

    PersonResource(PersonDesk desk, People people, MergePatch mergePatch, CurrentCaller caller) {
        this.desk = desk;
        this.people = people;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION})
    @Operation(
            operationId = "registerPerson",
            summary = "Register a person with the program by the sub of their tokens",
            description =
                    "For who provisions people from a directory. A partner's administrator invites people instead, and they enter by a token of their own.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @Refuses({NotFound.class, PersonAlreadyKnown.class})
    public Response register(@Valid @NotNull PersonRequests.RegisterPersonRequest request) {
        Person person = desk.register(request.person(desk.idOf(request.issuer(), request.sub())));
        return Responses.created("/v1/persons/" + person.personId(), person.revision(), view(person));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getPerson", summary = "One person")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        Person person = people.visible(id);
        return answer(person);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION, PARTNER_ADMIN})
    @Operation(
            operationId = "changePerson",
            summary = "Change a person with a JSON merge patch (RFC 7396)",
            description = "A partner's administrator can do so only for its own side. Roles stay those of the"
                    + " person's side, and nobody changes their own. What a person has to do by a role that they lose goes"
                    + " to whoever else has it; where nobody has, it stays with them.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonRequests.ChangePersonRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @Refuses({OwnRoles.class, LastAdministrator.class})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull JsonNode patch) {
        Person person = people.visible(id);
        IfMatch.check(seen, person.revision());
        PersonRequests.ChangePersonRequest changed = mergePatch.apply(
                PersonRequests.ChangePersonRequest.of(person), patch, PersonRequests.ChangePersonRequest.class);
        return answer(desk.change(person, changed.profile(PersonView.side(person))));
    }

    private Response answer(Person person) {
        return Responses.ok(person.revision(), view(person));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listPersons", summary = "List persons; a partner sees its own")
    public Page<PersonView> list(@Valid @BeanParam PersonQuery query, @BeanParam ListRequest request) {
        UUID known = query.sub == null ? null : desk.idOf(query.issuer, query.sub);
        return people.page(request, query.conditions().and("personId = ?", known))
                .map(this::view);
    }

    private PersonView view(Person person) {
        return PersonView.of(person, caller.get());
    }
}
