package dev.tandem.incentive.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.incentive.thread.ThreadStory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The history of the sale, from the events of its thread. Facts are absent if they were never published, because the
 * deal was imported or its events have not arrived.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ExplainedSale")
public record SaleStory(
        @Schema(description = "Absent if it was not published, or is not the viewer's")
        StoryEvents.Lead lead,

        @Schema(description = "Absent without a consent that shares the contact, or if it is not the viewer's")
        StoryEvents.Consent consent,

        @Schema(description = "Absent if the router did not decide, or the viewer was no candidate")
        StoryEvents.Routing routing,

        @Schema(description = "Oldest first; a partner sees only handoffs to itself; absent if there are none")
        List<StoryEvents.Handoff> handoffs,

        @Schema(description = "Absent if it was not published, or is not the viewer's")
        StoryEvents.Engagement engagement,

        @Schema(description = "Every event of the thread in order; for the vendor only; absent for a partner")
        List<Happened> events) {

    private static final Set<String> ENGAGEMENT =
            Set.of("EngagementStarted", "EngagementUpgraded", "GateProgressed", "GateSatisfied", "GateReopened");

    /** One event of the thread. */
    @Schema(name = "ExplainedEvent")
    public record Happened(
            UUID eventId, @Schema(example = "LeadHandedOff") String name, Instant at) {}

    public static SaleStory of(ThreadStory story) {
        List<StoryEvents.Handoff> handoffs = handoffs(story);
        Optional<StoryEvents.Handoff> taken = last(handoffs.stream().filter(StoryEvents.Handoff::wasAccepted));
        return new SaleStory(
                lead(story, taken).orElse(null),
                consent(story, taken).orElse(null),
                routing(story, taken).orElse(null),
                handoffs,
                engagement(story),
                story.events().stream()
                        .map(event -> new Happened(event.id(), event.name(), event.at()))
                        .toList());
    }

    /** A partner sees only its own part of the sale, and does not learn whether other partners were involved. */
    public SaleStory asSeenBy(UUID partner, boolean ownSale) {
        List<StoryEvents.Handoff> own = handoffs.stream()
                .filter(handoff -> partner.equals(handoff.to()))
                .toList();
        StoryEvents.Routing seen = routing == null ? null : routing.asSeenBy(partner);
        return new SaleStory(
                ownSale ? lead : null,
                ownSale ? consent : null,
                seen == null || seen.candidates().isEmpty() ? null : seen,
                own,
                ownSale ? engagement : null,
                List.of());
    }

    /** That of the accepted handoff: a thread also has the duplicates that came in for the same contact, even later. */
    private static Optional<StoryEvents.Lead> lead(ThreadStory story, Optional<StoryEvents.Handoff> taken) {
        return last(story.all(Set.of("LeadRegistered"), StoryEvents.Lead.class)
                .filter(lead -> taken.map(StoryEvents.Handoff::leadId)
                        .map(lead.leadId()::equals)
                        .orElse(lead.duplicateOf() == null)));
    }

    private static Optional<StoryEvents.Consent> consent(ThreadStory story, Optional<StoryEvents.Handoff> taken) {
        return last(story.all(Set.of("ConsentRecorded"), StoryEvents.Consent.class)
                .filter(consent -> taken.map(handoff -> consent.consentId().equals(handoff.consentId()))
                        .orElse(true)));
    }

    private static Optional<StoryEvents.Routing> routing(ThreadStory story, Optional<StoryEvents.Handoff> taken) {
        return last(story.all(Set.of("LeadRouted"), StoryEvents.Routing.class)
                .filter(routing -> taken.map(StoryEvents.Handoff::routingDecisionId)
                        .map(routing.decisionId()::equals)
                        .orElse(true)));
    }

    private static <T> Optional<T> last(Stream<T> inOrder) {
        return inOrder.reduce((earlier, later) -> later);
    }

    private static List<StoryEvents.Handoff> handoffs(ThreadStory story) {
        Map<UUID, StoryEvents.Handoff> last = new LinkedHashMap<>();
        story.each(StoryEvents.Handoff.NAMES, StoryEvents.Handoff.class, (event, handoff) -> {
            last.remove(handoff.handoffId());
            last.put(handoff.handoffId(), handoff.ended(event.name(), event.at()));
        });
        return List.copyOf(last.values());
    }

    private static StoryEvents.Engagement engagement(ThreadStory story) {
        StoryEvents.Engagement engagement = null;
        for (StoryEvents.EngagementTold told :
                story.all(ENGAGEMENT, StoryEvents.EngagementTold.class).toList()) {
            engagement = told.after(engagement);
        }
        return engagement == null ? null : engagement.closed(story.last("DealClosed", StoryEvents.Closing.class));
    }
}
