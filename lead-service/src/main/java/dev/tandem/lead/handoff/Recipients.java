package dev.tandem.lead.handoff;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds who an offer goes to: the partner, and there a primary owner and a backup. */
@ApplicationScoped
public class Recipients {
    public record People(UUID owner, UUID backup) {}

    private final Partners partners;
    private final Staff staff;

    Recipients(Partners partners, Staff staff) {
        this.partners = partners;
        this.staff = staff;
    }

    public Partner partner(Proposal proposal, Lead lead) {
        UUID id = proposal.partnerId() != null
                ? proposal.partnerId()
                : lead.routedPartner()
                        .orElseThrow(
                                () -> new HandoffRefusals.NoPartner("The lead is routed to nobody: name a partner."));
        Partner partner = partners.findByIdOptional(id)
                .orElseThrow(() -> new HandoffRefusals.NoPartner("Partner " + id + " is not known."));
        if (!partner.isActive()) {
            throw new HandoffRefusals.PartnerNotActive();
        }
        if (lead.refusedBy().contains(partner.id())) {
            throw new HandoffRefusals.PartnerDeclined(partner.id());
        }
        return partner;
    }

    /** Owner and backup differ unless the partner has but one person. */
    public People people(Proposal proposal, Partner partner) {
        List<UUID> active = staff.activeOf(partner.id());
        if (active.isEmpty()) {
            throw new HandoffRefusals.NoOwner("The partner has nobody who could take the lead up.");
        }
        UUID owner = named(proposal.ownerId(), active, active.get(0));
        UUID next = active.stream()
                .filter(person -> !person.equals(owner))
                .findFirst()
                .orElse(owner);
        return new People(owner, named(proposal.backupId(), active, next));
    }

    private static UUID named(UUID asked, List<UUID> active, UUID otherwise) {
        if (asked != null && !active.contains(asked)) {
            throw new HandoffRefusals.NoOwner("Person " + asked + " does not work for this partner.");
        }
        return asked == null ? otherwise : asked;
    }

    /**
     * What somebody asks to be offered.
     *
     * @param partnerId null: to whom the lead is routed
     * @param ownerId null: the first of the partner's people, in a stable order
     * @param backupId null: the next one
     * @param playbookCode null: the playbook that was published last
     * @param valueProposition why this partner, in a sentence for the message; may be null
     */
    public record Proposal(
            UUID leadId, UUID partnerId, UUID ownerId, UUID backupId, String playbookCode, String valueProposition) {}
}
