package dev.tandem.platform.integration.fuzz;

import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Notes about partners, with two faults: a note signed a hundred times, and no look at who asks for the copy of a note. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"vendorAdmin", "partnerAdmin"})
@ApplicationScoped
public class NoteResource {
    /** The number of signatures that nobody thought of. */
    static final int FATAL = 100;

    @Schema(name = "NewNote")
    record WriteNoteRequest(
            @NotBlank @Size(max = 100) @Schema(example = "Call them")
            String text,

            @NotNull UUID partnerId) {}

    @Schema(name = "Signature")
    record SignNoteRequest(
            @Min(1) @Max(FATAL) @Schema(required = true) int times) {}

    @Schema(name = "Note")
    record NoteView(UUID id, String text, UUID partnerId) {}

    @Schema(name = "NotePage")
    record NotePage(List<NoteView> items) {}

    private final Map<UUID, NoteView> notes = new ConcurrentHashMap<>();
    private final Map<UUID, String> tenants = new ConcurrentHashMap<>();
    private final CurrentCaller caller;

    NoteResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "writeNote", summary = "Write a note")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    @Refuses(NotFound.class)
    public Response write(@Valid @NotNull WriteNoteRequest request) {
        if (!caller.get().sees(request.partnerId())) {
            throw new NotFound("partner", request.partnerId());
        }
        NoteView note = new NoteView(Ids.next(), request.text(), request.partnerId());
        tenants.put(note.id(), caller.get().tenant());
        notes.put(note.id(), note);
        return Response.status(201)
                .header("Location", "/v1/notes/" + note.id())
                .entity(note)
                .build();
    }

    @GET
    @Operation(operationId = "listNotes", summary = "List notes")
    public NotePage list() {
        return new NotePage(notes.values().stream().filter(theirs()).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getNote", summary = "Get a note")
    public NoteView get(@PathParam("id") UUID id) {
        return found(id, theirs());
    }

    /** Here the partner is forgotten. */
    @GET
    @Path("/{id}/copy")
    @Operation(operationId = "copyNote", summary = "Copy a note")
    public NoteView copy(@PathParam("id") UUID id) {
        return found(id, ofTheirProgram());
    }

    @POST
    @Path("/{id}/sign")
    @Operation(operationId = "signNote", summary = "Sign a note")
    @APIResponse(
            responseCode = "200",
            description = "Signed",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public NoteView sign(@PathParam("id") UUID id, @Valid @NotNull SignNoteRequest request) {
        NoteView note = found(id, theirs());
        if (request.times() == FATAL) {
            throw new ArithmeticException("planted");
        }
        return note;
    }

    private NoteView found(UUID id, Predicate<NoteView> visible) {
        NoteView note = notes.get(id);
        if (note == null || !visible.test(note)) {
            throw new NotFound("note", id);
        }
        return note;
    }

    private Predicate<NoteView> ofTheirProgram() {
        Caller asking = caller.get();
        return note -> asking.tenant().equals(tenants.get(note.id()));
    }

    private Predicate<NoteView> theirs() {
        Caller asking = caller.get();
        return ofTheirProgram().and(note -> asking.sees(note.partnerId()));
    }
}
