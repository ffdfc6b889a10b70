package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.PlaybookRun;
import dev.tandem.incentive.deal.Renewed;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service reads of the lead service's CustomerUsageReported.
 *
 * @param usageId the same for all reports of one day
 * @param number of the report; the one with the highest counts
 * @param closedOn the business date of the sale
 */
record ToldUsage(
        Occurrence occurrence,
        UUID usageId,
        int number,
        UUID dealId,
        UUID handoffId,
        UUID partnerId,
        LocalDate on,
        LocalDate closedOn,
        Money amount,
        List<Part> participants,
        String territory,
        String managerId,
        PlaybookRun playbook) {

    DealFacts facts(UUID event) {
        return new DealFacts(
                event,
                Objects.requireNonNull(occurrence, "no occurrence"),
                DealKind.USAGE,
                Objects.requireNonNull(usageId, "no usage"),
                number,
                DealOutcome.WON,
                Objects.requireNonNull(on, "no business date"),
                Objects.requireNonNull(partnerId, "no partner"),
                Optional.ofNullable(managerId),
                Optional.ofNullable(handoffId),
                Optional.of(Objects.requireNonNull(amount, "no amount")),
                Optional.empty(),
                Optional.empty(),
                Part.participants(usageId, participants),
                Optional.ofNullable(playbook),
                Optional.ofNullable(territory),
                Optional.empty(),
                Optional.of(new Renewed(dealId, Renewed.NO_TERM, closedOn)),
                Optional.empty(),
                Optional.empty());
    }
}
