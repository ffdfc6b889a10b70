package dev.tandem.incentive.payout;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Payouts implements PanacheRepositoryBase<Payout, UUID> {
    Payout get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("payout", id));
    }

    Page<Payout> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted);
    }
}
