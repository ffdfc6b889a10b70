package dev.tandem.playbook.partner.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.playbook.partner.PartnerHistory;
import dev.tandem.playbook.partner.PartnerHistoryEntry;
import dev.tandem.playbook.partner.SuspensionReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerHistoryResource {
    private final PartnerHistory history;
    private final CurrentCaller caller;

    PartnerHistoryResource(PartnerHistory history, CurrentCaller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listPartnerHistory",
            summary = "The statuses, tiers and channel managers that a partner has had, oldest first",
            description = "A partner reads its own, without who of the vendor's people it was.")
    @APIResponse(responseCode = "200", description = "Each change with its time, by whom, and why")
    public Page<HistoryEntryView> list(
            @PathParam("id") UUID partner,
            @QueryParam("kind") @Parameter(description = "Changes of this kind", example = "status")
                    PartnerHistoryEntry.Kind kind,
            @BeanParam PageRequest request) {
        Caller viewer = caller.get();
        return history.page(partner, kind, request).map(entry -> HistoryEntryView.of(entry, viewer));
    }

    @Schema(name = "PartnerHistoryEntry", description = "A change of a partner's status, tier or channel manager")
    record HistoryEntryView(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671032")
            UUID id,

            PartnerHistoryEntry.Kind kind,

            @Schema(
                    description = "The status, the tier, or the manager's person id before; absent if there was none,"
                            + " and for a partner's view of managers",
                    example = "active")
            String former,

            @Schema(description = "The same since then; absent likewise", example = "suspended")
            String latter,

            @Schema(description = "Of a suspension; absent for all else")
            SuspensionReason reasonCode,

            @Schema(description = "Absent if none was given", example = "The security questionnaire is overdue")
            String reason,

            @Schema(description = "Absent for a partner's view", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID changedBy,

            @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
            Instant changedAt) {
        static HistoryEntryView of(PartnerHistoryEntry entry, Caller viewer) {
            boolean named = viewer.isVendor() || entry.kind() != PartnerHistoryEntry.Kind.MANAGER;
            return new HistoryEntryView(
                    entry.id(),
                    entry.kind(),
                    entry.former().filter(it -> named).orElse(null),
                    entry.latter().filter(it -> named).orElse(null),
                    entry.reasonCode().orElse(null),
                    entry.reason().orElse(null),
                    viewer.isVendor() ? entry.changedBy() : null,
                    entry.changedAt());
        }
    }
}
