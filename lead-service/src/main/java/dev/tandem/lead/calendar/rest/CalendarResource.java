package dev.tandem.lead.calendar.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.calendar.CalendarRefusals.CalendarTaken;
import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.calendar.PartyCalendar;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Working hours and holidays, by which deadlines are counted")
public class CalendarResource {
    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "createCalendar", summary = "Create the calendar of the vendor or a partner")
    @APIResponse(
            responseCode = "201",
            description = "In use from now on",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @Refuses(CalendarTaken.class)
    public Response create(@Valid @NotNull CalendarRequest request) {
        PartyCalendar calendar = calendars.add(request.content());
        return Responses.created("/v1/calendars/" + calendar.id(), calendar.revision(), CalendarView.of(calendar));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "replaceCalendar", summary = "Replace a calendar")
    @APIResponse(
            responseCode = "200",
            description = "In use from now on; deadlines already set stay",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @Refuses(CalendarTaken.class)
    public Response replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @Valid @NotNull CalendarRequest request) {
        PartyCalendar calendar = calendars.visible(id);
        IfMatch.check(seen, calendar.revision());
        return answered(calendars.change(calendar, request.content()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getCalendar", summary = "One calendar", description = "A partner sees only its own.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answered(calendars.visible(id));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listCalendars", summary = "Calendars, oldest first")
    public Page<CalendarView> list(@BeanParam PageRequest request) {
        return request.page(calendars::page, PartyCalendar::id).map(CalendarView::of);
    }

    private static Response answered(PartyCalendar calendar) {
        return Responses.ok(calendar.revision(), CalendarView.of(calendar));
    }
}
