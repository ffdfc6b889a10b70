package dev.tandem.incentive.deal;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A closed deal as the lead service told of it.
 *
 * @param heardBy the event that told it
 * @param managerId the vendor's manager of the deal; none when nobody manages it
 * @param margin in the amount's currency, as is the annual value
 */
public record DealFacts(
        UUID heardBy,
        Occurrence occurrence,
        UUID id,
        DealOutcome outcome,
        LocalDate closedOn,
        UUID partnerId,
        Optional<String> managerId,
        Optional<UUID> handoffId,
        Money amount,
        Optional<Money> margin,
        Optional<Money> annualValue,
        List<Participant> participants,
        Optional<PlaybookRun> playbook) {}
