package dev.tandem.playbook.messaging;

import dev.tandem.playbook.fact.FactKind;
import dev.tandem.playbook.fact.Measure;
import dev.tandem.playbook.fact.PartnerFact;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The parts of the gateway's events that are read. */
final class GatewayEvents {
    private GatewayEvents() {}

    record ApiCallsMeasured(UUID partnerId, LocalDate day, int requests, int succeeded) {
        PartnerFact fact() {
            return new PartnerFact(
                    partnerId,
                    FactKind.API_CALLS,
                    null,
                    null,
                    day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    Measure.calls(succeeded, requests));
        }
    }
}
