package dev.tandem.incentive.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.incentive.thread.ThreadStory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the sale came about, from the events of its thread. What was never told, because the deal was imported or its
 * events have not arrived, is absent.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ExplainedSale")
public record Sale(
        SaleEvents.Lead lead,
        SaleEvents.Consent consent,
        SaleEvents.Routing routing,

        @Schema(description = "Oldest first; for a partner only those to itself")
        List<SaleEvents.Handoff> handoffs,

        SaleEvents.Engagement engagement,

        @Schema(description = "Every event of the thread in order, for the vendor")
        List<Happened> events) {

    private static final Set<String> GATES = Set.of("GateProgressed", "GateSatisfied", "GateReopened");

    /** One event of the thread. */
    @Schema(name = "ExplainedEvent")
    public record Happened(
            UUID eventId, @Schema(example = "LeadHandedOff") String name, Instant at) {}

    public static Sale of(ThreadStory story) {
        return new Sale(
                story.last("LeadRegistered", SaleEvents.Lead.class).orElse(null),
                story.last("ConsentRecorded", SaleEvents.Consent.class).orElse(null),
                story.last("LeadRouted", SaleEvents.Routing.class).orElse(null),
                handoffs(story),
                engagement(story),
                story.events().stream()
                        .map(event -> new Happened(event.id(), event.name(), event.at()))
                        .toList());
    }

    /** A partner reads of the sale only as far as it was its own; of others' it does not even learn that they were. */
    public Sale asSeenBy(UUID partner, boolean ownSale) {
        List<SaleEvents.Handoff> own = handoffs.stream()
                .filter(handoff -> partner.equals(handoff.to()))
                .toList();
        SaleEvents.Routing seen = routing == null ? null : routing.asSeenBy(partner);
        return new Sale(
                ownSale ? lead : null,
                ownSale ? consent : null,
                seen == null || seen.candidates().isEmpty() ? null : seen,
                own,
                ownSale ? engagement : null,
                List.of());
    }

    private static List<SaleEvents.Handoff> handoffs(ThreadStory story) {
        Map<UUID, SaleEvents.Handoff> last = new LinkedHashMap<>();
        story.each(SaleEvents.Handoff.NAMES, SaleEvents.Handoff.class, (event, told) -> {
            last.remove(told.handoffId());
            last.put(told.handoffId(), told.ended(event.name(), event.at()));
        });
        return List.copyOf(last.values());
    }

    private static SaleEvents.Engagement engagement(ThreadStory story) {
        List<SaleEvents.Engagement.GateTold> gates =
                story.all(GATES, SaleEvents.Engagement.GateTold.class).toList();
        return story.last("EngagementStarted", SaleEvents.Engagement.class)
                .map(started ->
                        gates.stream().reduce(started, (now, later) -> now.with(later.gate()), (one, other) -> other))
                .orElse(null);
    }
}
