package dev.tandem.incentive.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ClosedPeriods implements PanacheRepositoryBase<ClosedPeriod, UUID> {
    Map<AccountingPeriod, ClosedPeriod> byPeriod() {
        return streamAll().collect(Collectors.toMap(ClosedPeriod::period, Function.identity()));
    }

    boolean contains(AccountingPeriod period) {
        return count("code", period.code()) > 0;
    }
}
