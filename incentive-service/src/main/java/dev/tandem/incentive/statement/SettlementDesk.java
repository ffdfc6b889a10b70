package dev.tandem.incentive.statement;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Sets and finds a tenant's settlement terms. */
@ApplicationScoped
public class SettlementDesk implements PanacheRepositoryBase<SettlementTerms, UUID> {
    public SettlementTerms terms() {
        return findAll().firstResultOptional().orElseGet(SettlementTerms::usual);
    }

    /** @param seen the revision that the caller has read, as {@code If-Match} */
    public SettlementTerms agree(String seen, int disputeDays, int decisionDays, List<Money> fourEyesFrom) {
        SettlementTerms terms = terms();
        IfMatch.check(seen, terms.revision());
        terms.agree(disputeDays, decisionDays, fourEyesFrom);
        persistAndFlush(terms);
        return terms;
    }
}
