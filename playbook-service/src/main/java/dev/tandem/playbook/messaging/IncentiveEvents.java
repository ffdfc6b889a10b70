package dev.tandem.playbook.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import dev.tandem.playbook.fact.FactKind;
import dev.tandem.playbook.fact.Measure;
import dev.tandem.playbook.fact.PartnerFact;
import java.util.Optional;
import java.util.UUID;

/** The parts of the incentive service's events that are read. */
final class IncentiveEvents {
    private static final String PARTNER = "partner";

    private IncentiveEvents() {}

    record StatementPublished(Occurrence occurrence, UUID statementId, String payeeType, UUID payeeId, Money total) {
        /** Empty for the statement of a person. */
        Optional<PartnerFact> fact() {
            return IncentiveEvents.fact(
                    payeeType, payeeId, FactKind.STATEMENT_PUBLISHED, statementId, occurrence, total);
        }
    }

    record StatementPaid(Occurrence occurrence, UUID statementId, String payeeType, UUID payeeId, Money paid) {
        /** Empty likewise. */
        Optional<PartnerFact> fact() {
            return IncentiveEvents.fact(payeeType, payeeId, FactKind.STATEMENT_PAID, statementId, occurrence, paid);
        }
    }

    private static Optional<PartnerFact> fact(
            String payeeType, UUID payee, FactKind kind, UUID statement, Occurrence now, Money money) {
        return payeeType.equals(PARTNER)
                ? Optional.of(new PartnerFact(payee, kind, null, statement, now.at(), Measure.of(money)))
                : Optional.empty();
    }
}
