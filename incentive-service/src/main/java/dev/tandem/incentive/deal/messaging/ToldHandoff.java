package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.incentive.deal.PlaybookRun;
import dev.tandem.platform.event.Occurrence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What this service reads of the lead service's LeadHandedOff: a partner accepted a lead, which may pay it something. */
record ToldHandoff(
        Occurrence occurrence, UUID handoffId, UUID to, Instant offeredAt, String territory, PlaybookRun playbook) {

    DealFacts facts(UUID event) {
        return new DealFacts(
                event,
                Objects.requireNonNull(occurrence, "no occurrence"),
                DealKind.HANDOFF,
                Objects.requireNonNull(handoffId, "no handoff"),
                DealFacts.PRESUMED,
                DealOutcome.WON,
                occurrence.on(),
                Objects.requireNonNull(to, "no partner"),
                Optional.empty(),
                Optional.of(handoffId),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Participant(to, "sourced", BigDecimal.valueOf(100))),
                Optional.ofNullable(playbook),
                Optional.ofNullable(territory),
                Optional.ofNullable(offeredAt).map(offered -> Duration.between(offered, occurrence.at())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
