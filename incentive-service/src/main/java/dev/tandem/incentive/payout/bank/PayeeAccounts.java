package dev.tandem.incentive.payout.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PayeeAccounts implements PanacheRepositoryBase<PayeeAccount, UUID> {
    Optional<PayeeAccount> of(String payee) {
        return find("payeeId", payee).firstResultOptional();
    }

    Map<String, PayeeAccount> of(Collection<String> payees) {
        return find("payeeId in ?1", payees.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(PayeeAccount::payeeId, Function.identity()));
    }
}
