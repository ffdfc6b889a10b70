package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.incentive.agreement.AgreementVersions;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Versions of price schedules; drafts do not exist for partners. */
@ApplicationScoped
public class PriceSchedules extends AgreementVersions<PriceSchedule> {
    private final CurrentCaller caller;

    PriceSchedules(CurrentCaller caller) {
        this.caller = caller;
    }

    Optional<PriceSchedule> visible(UUID id) {
        return findByIdOptional(id).filter(this::isVisible);
    }

    @Override
    public Page<PriceSchedule> page(ListRequest request, Conditions wanted) {
        return super.page(
                request, caller.get().isVendor() ? wanted : wanted.and("status = ?", AgreementStatus.APPROVED));
    }

    private boolean isVisible(PriceSchedule schedule) {
        return caller.get().isVendor() || schedule.status() == AgreementStatus.APPROVED;
    }
}
