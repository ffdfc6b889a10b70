package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Side;
import java.util.UUID;

/** The events of a discount request, each with its state. Texts written by people are not published. */
sealed interface DiscountEvent extends Event {
    /** It awaits both sides' approval. */
    record DiscountRequested(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** It was approved. */
    record DiscountApproved(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** It was refused. */
    record DiscountRefused(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** @param guardrail the code of the one that allows it; null if both sides decide */
    record State(
            UUID discountRequestId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            DiscountStatus status,
            Discount discount,
            String guardrail,
            UUID requestedBy,
            Side requestedSide) {}

    static DiscountEvent of(DiscountRequest request, EngagementRef sale, Occurrence now) {
        State state = new State(
                request.id(),
                sale.engagementId(),
                sale.partnerId(),
                sale.playbook(),
                request.status(),
                request.discount(),
                request.guardrail().orElse(null),
                request.requestedBy(),
                request.requestedSide());
        return switch (request.status()) {
            case PENDING -> new DiscountRequested(now, state);
            case APPROVED -> new DiscountApproved(now, state);
            case REFUSED -> new DiscountRefused(now, state);
        };
    }

    State request();

    @Override
    default String subject() {
        return request().discountRequestId().toString();
    }

    @Override
    default String recordType() {
        return "discountRequest";
    }
}
