package dev.tandem.playbook.conflict;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Determines the partner in a conflict: a sale's partner, the caller's own, or the one named by the vendor. */
@ApplicationScoped
class ConflictParties {
    private final Engagements engagements;
    private final Partners partners;
    private final CurrentCaller caller;

    ConflictParties(Engagements engagements, Partners partners, CurrentCaller caller) {
        this.engagements = engagements;
        this.partners = partners;
        this.caller = caller;
    }

    /** @throws InvalidRequest if no partner is named, or another one than the sale's */
    Matter matter(UUID engagementId, UUID partnerId, String subject, BecauseOf becauseOf) {
        if (engagementId == null) {
            UUID with = caller.get().partner().orElse(partnerId);
            requireSame(with, partnerId);
            return new Matter(partners.visible(with).id(), null, null, subject, becauseOf);
        }
        EngagementRef sale = engagements.sale(engagementId);
        requireSame(sale.partnerId(), partnerId);
        return new Matter(sale.partnerId(), sale.engagementId(), sale.thread(), subject, becauseOf);
    }

    private static void requireSame(UUID with, UUID named) {
        if (with == null || named != null && !named.equals(with)) {
            throw new InvalidRequest(List.of(
                    new FieldFault("/partnerId", "unclear", "must be the partner, and the sale's where one is named")));
        }
    }

    /**
     * The subject of a conflict.
     *
     * @param engagementId and thread: of the sale; null if it concerns the two companies as a whole
     * @param becauseOf null where nobody named a record
     */
    record Matter(UUID partnerId, UUID engagementId, UUID thread, String subject, BecauseOf becauseOf) {}
}
