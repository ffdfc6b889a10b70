package dev.tandem.lead.handoff;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.PartnerRefusals;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the recipients of an offer: the partner, and a primary owner and a backup there. */
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
                                () -> new HandoffRefusals.NoPartner("The lead is not routed to a partner: name one."));
        Partner partner = partners.findByIdOptional(id)
                .orElseThrow(() -> new HandoffRefusals.NoPartner("Partner " + id + " is not known."));
        if (!partner.isActive()) {
            throw new PartnerRefusals.PartnerNotActive();
        }
        if (lead.refusedBy().contains(partner.id())) {
            throw new HandoffRefusals.PartnerDeclined(partner.id());
        }
        return partner;
    }

    /** Owner and backup differ unless the partner has only one person. */
    public People people(Proposal proposal, Partner partner) {
        List<UUID> active = staff.activeOf(partner.id());
        if (active.isEmpty()) {
            throw new HandoffRefusals.NoOwner("The partner has no one who could take the lead.");
        }
        UUID owner = named(proposal.ownerId(), active, active.get(0));
        return new People(owner, named(proposal.backupId(), active, besides(owner, active)));
    }

    private static UUID besides(UUID owner, List<UUID> active) {
        return active.stream()
                .filter(person -> !person.equals(owner))
                .findFirst()
                .orElse(owner);
    }

    /** Those of the offer, as far as they have not left since: the backup follows the owner, and the next one the backup. */
    People present(Offer offer) {
        List<UUID> active = staff.activeOf(offer.partnerId());
        UUID owner = Stream.of(offer.ownerId(), offer.backupId())
                .filter(active::contains)
                .findFirst()
                .orElseGet(() -> active.isEmpty() ? offer.ownerId() : active.get(0));
        boolean stays = active.contains(offer.backupId()) && !owner.equals(offer.backupId());
        return new People(owner, stays ? offer.backupId() : besides(owner, active));
    }

    private static UUID named(UUID requested, List<UUID> active, UUID otherwise) {
        if (requested != null && !active.contains(requested)) {
            throw new HandoffRefusals.NoOwner("Person " + requested + " does not work for this partner.");
        }
        return requested == null ? otherwise : requested;
    }

    /**
     * A requested offer.
     *
     * @param partnerId null: the partner to whom the lead is routed
     * @param ownerId null: the person of the partner who joined first
     * @param backupId null: the next one
     * @param playbookCode null: the one that the sale matches best
     * @param productIds what the sale is about; empty: what the partner has registered for the company
     * @param valueProposition why this partner, in a sentence for the message; may be null
     */
    public record Proposal(
            UUID leadId,
            UUID partnerId,
            UUID ownerId,
            UUID backupId,
            String playbookCode,
            List<UUID> productIds,
            String valueProposition) {}
}
