package dev.tandem.playbook.reassignment;

import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.LeftWork.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which of a person's work is meant.
 *
 * @param partnerId null for that with any partner
 * @param engagementId null for that on any sale
 * @param kinds none for all that can be done: owning a sale, being its backup, being asked, or a partner's channel manager has to be named
 */
public record WorkScope(UUID partnerId, UUID engagementId, Set<Kind> kinds) {
    private static final Set<Kind> TO_BE_DONE = EnumSet.of(
            Kind.RESPONSIBLE,
            Kind.ACCOUNTABLE,
            Kind.CLOSING_ROLE,
            Kind.CLOSING_ITEM,
            Kind.OBJECTION,
            Kind.ESCALATION,
            Kind.ASSIGNMENT,
            Kind.DEBRIEF);

    public WorkScope {
        kinds = kinds.isEmpty() ? TO_BE_DONE : Set.copyOf(kinds);
    }

    boolean covers(LeftWork piece) {
        return kinds.contains(piece.kind())
                && (partnerId == null || partnerId.equals(piece.owners().partnerId()))
                && (engagementId == null || engagementId.equals(piece.engagementId()));
    }

    static boolean isWithOneOf(Collection<UUID> partners, LeftWork piece) {
        return partners.contains(piece.owners().partnerId());
    }
}
