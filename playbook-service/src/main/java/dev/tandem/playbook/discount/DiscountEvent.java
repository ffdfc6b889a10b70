package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Side;
import java.time.LocalDate;
import java.util.UUID;

/** The events of a discount request, each with its state. Texts written by people are not published. */
sealed interface DiscountEvent extends Event {
    /** It awaits approval. */
    record DiscountRequested(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** It was approved. */
    record DiscountApproved(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** It was refused. */
    record DiscountRefused(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** The side that asked for it has taken it back. */
    record DiscountWithdrawn(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** Its last day is over. */
    record DiscountExpired(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** The price that it was for has changed. */
    record DiscountVoided(
            Occurrence occurrence, @JsonUnwrapped State request) implements DiscountEvent {}

    /** @param guardrail the code of the one that allows it; null if people decide */
    record State(
            UUID discountRequestId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            DiscountStatus status,
            UUID productId,
            Discount discount,
            LocalDate validUntil,
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
                request.terms().productId(),
                request.terms().discount(),
                request.terms().validUntil(),
                request.guardrail().orElse(null),
                request.requestedBy(),
                request.requestedSide());
        return switch (request.status()) {
            case PENDING -> new DiscountRequested(now, state);
            case APPROVED -> new DiscountApproved(now, state);
            case REFUSED -> new DiscountRefused(now, state);
            case WITHDRAWN -> new DiscountWithdrawn(now, state);
            case EXPIRED -> new DiscountExpired(now, state);
            case VOID -> new DiscountVoided(now, state);
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
