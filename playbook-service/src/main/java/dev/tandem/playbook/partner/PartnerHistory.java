package dev.tandem.playbook.partner;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.partner.PartnerHistoryEntry.Because;
import dev.tandem.playbook.partner.PartnerHistoryEntry.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** The statuses, tiers and managers that partners have had, each noted in the transaction that changed it. */
@ApplicationScoped
public class PartnerHistory implements PanacheRepositoryBase<PartnerHistoryEntry, UUID> {
    private final Partners partners;
    private final CurrentCaller caller;
    private final TenantClock clock;

    PartnerHistory(Partners partners, CurrentCaller caller, TenantClock clock) {
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The oldest first.
     *
     * @param kind null for all
     * @throws dev.tandem.platform.problem.NotFound also if the caller belongs to another partner
     */
    public Page<PartnerHistoryEntry> page(UUID partner, Kind kind, PageRequest request) {
        Conditions wanted = new Conditions()
                .and("partnerId = ?", partners.visible(partner).id())
                .and("kind = ?", kind);
        return request.pageByTime(this, wanted, "changedAt", PartnerHistoryEntry::changedAt, PartnerHistoryEntry::id);
    }

    /** @param former null for a partner that joins */
    void status(Partner partner, PartnerStatus former) {
        Because because = new Because(
                partner.suspensionReason().orElse(null), partner.statusReason().orElse(null));
        note(partner, Kind.STATUS, name(former), name(partner.status()), because);
    }

    /** @param former null for none */
    void tier(Partner partner, String former, String reason) {
        note(partner, Kind.TIER, former, partner.tier().orElse(null), new Because(null, reason));
    }

    /** @param former null for none; nothing is noted if it is the same person still */
    void manager(Partner partner, UUID former) {
        if (!Objects.equals(former, partner.managerId())) {
            note(
                    partner,
                    Kind.MANAGER,
                    Objects.toString(former, null),
                    Objects.toString(partner.managerId(), null),
                    Because.UNSAID);
        }
    }

    private void note(Partner partner, Kind kind, String former, String latter, Because because) {
        persist(new PartnerHistoryEntry(
                partner.id(), kind, former, latter, because, caller.get().personId(), clock.now()));
    }

    private static String name(PartnerStatus status) {
        return status == null ? null : status.name().toLowerCase(Locale.ROOT);
    }
}
