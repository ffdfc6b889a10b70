package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.staff.Side;
import java.util.UUID;

/**
 * A discount request as it stands once it waits for both sides ({@code DiscountRequested}), holds ({@code DiscountApproved})
 * or was turned down ({@code DiscountRefused}). What people wrote stays here.
 *
 * @param guardrail the code of the one that allows it; null when both sides decide
 */
record DiscountEvent(
        Occurrence occurrence,
        UUID discountRequestId,
        UUID engagementId,
        UUID partnerId,
        DocumentVersion playbook,
        DiscountStatus status,
        Discount discount,
        String guardrail,
        String requestedBy,
        Side requestedSide)
        implements Event {

    static DiscountEvent of(DiscountRequest request, Engagement engagement, Occurrence occurrence) {
        return new DiscountEvent(
                occurrence,
                request.id(),
                engagement.id(),
                engagement.partnerId(),
                engagement.playbook(),
                request.status(),
                request.discount(),
                request.guardrail().orElse(null),
                request.requestedBy(),
                request.requestedSide());
    }

    @Override
    @JsonIgnore
    public String eventName() {
        return switch (status) {
            case PENDING -> "DiscountRequested";
            case APPROVED -> "DiscountApproved";
            case REFUSED -> "DiscountRefused";
        };
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return discountRequestId.toString();
    }
}
