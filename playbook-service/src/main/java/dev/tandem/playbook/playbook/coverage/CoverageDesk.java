package dev.tandem.playbook.playbook.coverage;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerStatus;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells which duties of a playbook nobody could do today, at the vendor and at each active partner. */
@ApplicationScoped
public class CoverageDesk {
    private final Playbooks playbooks;
    private final Partners partners;
    private final StaffDirectory staff;
    private final CurrentCaller caller;

    CoverageDesk(Playbooks playbooks, Partners partners, StaffDirectory staff, CurrentCaller caller) {
        this.playbooks = playbooks;
        this.partners = partners;
        this.staff = staff;
        this.caller = caller;
    }

    /**
     * A page of the active partners that it is for, and that the caller sees, by id.
     *
     * @param partnerId null for all
     * @param lacking whether only those are wanted that lack somebody, or only the others; null for all
     * @throws NotFound if the caller can see no such playbook
     */
    public PlaybookCoverage of(UUID id, UUID partnerId, Boolean lacking, PageRequest request) {
        PlaybookContent content = playbooks.visible(id).content();
        Conditions wanted = (caller.get().isVendor() ? audience(content) : new Conditions())
                .and("id = ?", partnerId)
                .and("id = ?", caller.get().partner())
                .and("status = ?", PartnerStatus.ACTIVE);
        if (lacking != null) {
            List<UUID> those =
                    lacking(content).stream().map(PartnerLacks::partnerId).toList();
            wanted.and(lacking ? "among(?, id)" : "not among(?, id)", Among.ids(those));
        }
        Page<Partner> page = request.page(partners, wanted, Partner::id);
        List<UUID> ids = page.items().stream().map(Partner::id).toList();
        Map<UUID, Presence> present = staff.presentAtEach(ids);
        return new PlaybookCoverage(
                caller.get().isVendor() ? atTheVendor(content) : null,
                page.map(partner -> of(content, partner.id(), present)));
    }

    /** Of a version that the caller has just published. */
    public PlaybookLacks lacks(Playbook playbook) {
        return PlaybookLacks.of(atTheVendor(playbook.content()), lacking(playbook.content()));
    }

    private List<LackingDuty> atTheVendor(PlaybookContent content) {
        return DutyCoverage.lacking(content, Side.VENDOR, staff.presentAtTheVendor());
    }

    /** The partners that it is for. */
    private static Conditions audience(PlaybookContent content) {
        Audience audience = content.audience();
        return audience == null
                ? new Conditions()
                : new Conditions()
                        .and("id in ?", audience.partnerIds())
                        .and("tier in ?", audience.tiers())
                        .and("type in ?", audience.partnerTypes())
                        .and("territory in ?", audience.territories());
    }

    /** Of all active partners that it is for, those that lack somebody. */
    private List<PartnerLacks> lacking(PlaybookContent content) {
        List<UUID> active = content.audience() == null
                ? partners.active()
                : audience(content).and("status = ?", PartnerStatus.ACTIVE).of(partners, "id").stream()
                        .map(Partner::id)
                        .toList();
        Map<UUID, Presence> present = staff.presentAtEachPartner();
        return active.stream()
                .map(partner -> of(content, partner, present))
                .filter(one -> !one.lacking().isEmpty())
                .toList();
    }

    private static PartnerLacks of(PlaybookContent content, UUID partner, Map<UUID, Presence> present) {
        return new PartnerLacks(
                partner, DutyCoverage.lacking(content, Side.PARTNER, present.getOrDefault(partner, Presence.NOBODY)));
    }
}
