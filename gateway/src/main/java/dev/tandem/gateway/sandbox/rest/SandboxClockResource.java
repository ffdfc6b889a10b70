package dev.tandem.gateway.sandbox.rest;

import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.gateway.sandbox.MoveRefused;
import dev.tandem.gateway.sandbox.Readiness;
import dev.tandem.gateway.sandbox.SandboxClock;
import dev.tandem.gateway.sandbox.SandboxClockDesk;
import dev.tandem.gateway.sandbox.SandboxClockDesk.Move;
import dev.tandem.gateway.sandbox.SandboxRefusals.ClockAdvancing;
import dev.tandem.gateway.sandbox.SandboxRefusals.ClockMoveOutOfRange;
import dev.tandem.gateway.sandbox.SandboxRefusals.NotASandbox;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.idempotency.KeyedRequest;
import dev.tandem.platform.idempotency.RequestKey;
import dev.tandem.platform.idempotency.StoredResponses;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sandbox/clock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sandbox", description = "The clock of a sandbox, and whether all that it has made due has happened")
public class SandboxClockResource {
    private final SandboxClockDesk desk;
    private final RequestKey requestKey;
    private final StoredResponses answers;

    SandboxClockResource(SandboxClockDesk desk, RequestKey requestKey, StoredResponses answers) {
        this.desk = desk;
        this.requestKey = requestKey;
        this.answers = answers;
    }

    @POST
    @Idempotent(together = true)
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION})
    @Operation(
            operationId = "moveSandboxClock",
            summary = "Move the sandbox's clock forward, and tell when all is done",
            description =
                    "Every time limit that passes by the move takes effect, in the order of due times, in every service. API clients, their secrets and limits keep to real time. GET tells when that has happened, and what each service waits for. A repeated request gets the 202 of a move that has just begun, also where the first one waited.")
    @Parameter(
            name = Preference.HEADER,
            in = ParameterIn.HEADER,
            description = "wait=30 has the answer come when the clock is ready, or after 30 seconds, of at most 60",
            schema = @Schema(type = SchemaType.STRING, example = "wait=30"))
    @APIResponse(
            responseCode = "200",
            description = "Moved, and ready",
            content = @Content(schema = @Schema(implementation = SandboxClockView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Moved, and not ready yet",
            content = @Content(schema = @Schema(implementation = SandboxClockView.class)))
    @Refuses({ClockAdvancing.class, NotASandbox.class, ClockMoveOutOfRange.class})
    public Response move(@NotNull MoveSandboxClockRequest request, @Context HttpHeaders headers) {
        Move move = request.move();
        List<String> preferences = headers.getRequestHeader(Preference.HEADER);
        Optional<Duration> wait = Preference.wait(preferences == null ? List.of() : preferences);
        Optional<KeyedRequest> key = requestKey.get();
        Optional<Supplier<Response>> known = key.flatMap(this::known);
        if (known.isPresent()) {
            return known.get().get();
        }
        try {
            AtomicReference<Response> first = new AtomicReference<>();
            SandboxClock moved = desk.move(move, headers, begun -> {
                first.set(answer(begun));
                key.ifPresent(one -> answers.store(Map.of(one, first.get())));
            });
            return wait.isPresent() ? answer(desk.await(moved, wait.get())) : first.get();
        } catch (MoveRefused refused) {
            return refused.answer();
        }
    }

    private Optional<Supplier<Response>> known(KeyedRequest request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> answers.known(List.of(request)).get(0));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION})
    @Operation(
            operationId = "getSandboxClock",
            summary = "The last move of the sandbox's clock, and whether all that it has made due has happened",
            description =
                    "Each call looks at all services, until the clock is ready. Two looks at least half a second apart have to agree on it. There is none (404) until the first POST.")
    @APIResponse(
            responseCode = "200",
            description = "The move",
            content = @Content(schema = @Schema(implementation = SandboxClockView.class)))
    @Refuses({NotASandbox.class, NotFound.class})
    public SandboxClockView get() {
        return view(desk.current());
    }

    private Response answer(SandboxClock clock) {
        boolean ready = clock.readiness().status() == Readiness.ClockStatus.READY;
        return Response.status(ready ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(view(clock))
                .build();
    }

    private SandboxClockView view(SandboxClock clock) {
        return SandboxClockView.of(clock, desk.services());
    }
}
