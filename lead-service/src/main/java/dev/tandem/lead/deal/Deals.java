package dev.tandem.lead.deal;

import dev.tandem.lead.scoring.ClosedSales;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's deals. A partner sees those it owns. */
@ApplicationScoped
public class Deals implements PanacheRepositoryBase<Deal, UUID>, ClosedSales {
    private final CurrentCaller caller;

    Deals(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for another partner's deal */
    public Deal visible(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /**
     * Locked until the transaction ends.
     *
     * @throws NotFound also for another partner's deal
     */
    public Deal held(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Deal visible(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(deal -> caller.get().sees(deal.partnerId()))
                .orElseThrow(() -> new NotFound("deal", id));
    }

    public Page<Deal> page(ListRequest request, Conditions wanted) {
        return request.page(
                this, wanted.and("origin.partnerId = ?", caller.get().partner()));
    }

    /** Those with a lead, including those changed since. */
    @Override
    public List<ClosedSale> closed(LocalDate from, LocalDate to, UUID after, int limit) {
        return find(
                        "closure.on >= ?1 and closure.on < ?2 and id > ?3 and origin.leadId is not null order by id",
                        from,
                        to,
                        after)
                .page(0, limit)
                .stream()
                .map(deal -> new ClosedSale(deal.id(), deal.leadId(), deal.status() == DealStatus.WON, deal.closedOn()))
                .toList();
    }

    Optional<Deal> ofHandoff(UUID handoffId) {
        return find("origin.handoffId", handoffId).firstResultOptional();
    }

    Optional<Deal> ofRegistration(UUID registrationId) {
        return find("origin.registrationId", registrationId).firstResultOptional();
    }
}
