package dev.tandem.gateway.usage.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.gateway.usage.StoredUsage;
import dev.tandem.gateway.usage.StoredUsage.Selection;
import dev.tandem.gateway.usage.UsageSum;
import dev.tandem.gateway.usage.rest.ApiUsageView.ApiUsageItem;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/api-usage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "API usage",
        description = "How much was called, by whom, and with which outcome; a partner sees only its own")
public class ApiUsageResource {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 400;
    private static final Set<String> OF_ALL = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN);

    private final StoredUsage usage;
    private final Clock clock;
    private final CurrentCaller caller;

    ApiUsageResource(StoredUsage usage, Clock clock, CurrentCaller caller) {
        this.usage = usage;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getApiUsage",
            summary = "Sum up calls by day, client, partner, operation or status",
            description =
                    "Kept for 400 days. Calls are counted by real time, also those of a sandbox. Administrators and channel managers see all of "
                            + "their side; any other program sees its own calls, and any other person none.")
    @APIResponse(
            responseCode = "200",
            description = "The sums",
            content = @Content(schema = @Schema(implementation = ApiUsageView.class)))
    public ApiUsageView sums(@Valid @BeanParam ApiUsageQuery query, @BeanParam PageRequest request) {
        LocalDate to = Objects.requireNonNullElseGet(
                query.to, () -> clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        LocalDate from = Objects.requireNonNullElseGet(query.from, () -> to.minusDays(USUAL_DAYS));
        if (from.isAfter(to) || from.isBefore(to.minusDays(MOST_DAYS))) {
            throw new InvalidRequest(List.of(
                    new FieldFault("from", "outOfRange", "must be at most 400 days before to, and not after it")));
        }
        Selection selected =
                new Selection(from, to, query.partnerId, client(query.clientId), query.operation, query.status);
        Page<UsageSum> page = request.pageByText(
                (after, limit) -> usage.sums(query.by, selected, after, limit), sum -> Objects.toString(sum.of(), ""));
        return ApiUsageView.of(from, to, query.by, page.map(ApiUsageItem::of));
    }

    /** Whose calls are seen; null for all. */
    private UUID client(UUID wanted) {
        Caller viewer = caller.get();
        if (viewer.roles().stream().anyMatch(OF_ALL::contains)) {
            return wanted;
        }
        return viewer.client()
                .flatMap(ApiUsageResource::id)
                .filter(own -> wanted == null || wanted.equals(own))
                .orElseThrow(ForbiddenException::new);
    }

    /** What another issuer calls a program is none of ours. */
    private static Optional<UUID> id(String client) {
        try {
            return Optional.of(UUID.fromString(client));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
