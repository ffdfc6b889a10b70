package dev.tandem.incentive.payout.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class DebtorAccounts implements PanacheRepositoryBase<DebtorAccount, UUID> {
    Optional<DebtorAccount> in(Currency currency) {
        return find("currency", currency.getCurrencyCode()).firstResultOptional();
    }

    Map<Currency, DebtorAccount> in(Collection<Currency> currencies) {
        return find(
                        "currency in ?1",
                        currencies.stream().map(Currency::getCurrencyCode).toList())
                .stream()
                .collect(Collectors.toMap(DebtorAccount::currency, Function.identity()));
    }

    /** The number of accounts is limited by the number of currencies. */
    List<DebtorAccount> all() {
        return list("order by currency");
    }
}
