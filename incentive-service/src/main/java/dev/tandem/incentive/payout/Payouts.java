package dev.tandem.incentive.payout;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payouts implements PanacheRepositoryBase<Payout, UUID> {
    Payout get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("payout", id));
    }

    List<Payout> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }
}
