package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.incentive.agreement.AgreementVersions;
import dev.tandem.platform.caller.CurrentCaller;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    List<PriceSchedule> visible(Optional<String> code, UUID after, int limit) {
        StringBuilder query = new StringBuilder("id > :after");
        Map<String, Object> parameters = new HashMap<>(Map.of("after", after));
        code.ifPresent(wanted -> {
            query.append(" and code = :code");
            parameters.put("code", wanted);
        });
        if (!caller.get().isVendor()) {
            query.append(" and status = :status");
            parameters.put("status", AgreementStatus.APPROVED);
        }
        return find(query + " order by id", parameters).page(Page.ofSize(limit)).list();
    }

    private boolean isVisible(PriceSchedule schedule) {
        return caller.get().isVendor() || schedule.status() == AgreementStatus.APPROVED;
    }
}
