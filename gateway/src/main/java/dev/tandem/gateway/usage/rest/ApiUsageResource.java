package dev.tandem.gateway.usage.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.gateway.usage.StoredUsage;
import dev.tandem.gateway.usage.StoredUsage.Selection;
import dev.tandem.gateway.usage.rest.ApiUsageView.ApiUsageItem;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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

    private final StoredUsage usage;
    private final Clock clock;

    ApiUsageResource(StoredUsage usage, Clock clock) {
        this.usage = usage;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN})
    @Operation(
            operationId = "getApiUsage",
            summary = "Sum up calls by day, client, partner or operation",
            description = "Kept for 400 days. Calls are counted by real time, also those of a sandbox.")
    @APIResponse(
            responseCode = "200",
            description = "The sums",
            content = @Content(schema = @Schema(implementation = ApiUsageView.class)))
    public ApiUsageView sums(@Valid @BeanParam ApiUsageQuery query) {
        LocalDate to = Objects.requireNonNullElseGet(
                query.to, () -> clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        LocalDate from = Objects.requireNonNullElseGet(query.from, () -> to.minusDays(USUAL_DAYS));
        if (from.isAfter(to) || from.isBefore(to.minusDays(MOST_DAYS))) {
            throw new InvalidRequest(List.of(
                    new FieldFault("from", "outOfRange", "must be at most 400 days before to, and not after it")));
        }
        Selection selected = new Selection(from, to, query.partnerId, query.clientId, query.operation);
        List<ApiUsageItem> items =
                usage.sums(query.by, selected).stream().map(ApiUsageItem::of).toList();
        return new ApiUsageView(from, to, query.by, items);
    }
}
