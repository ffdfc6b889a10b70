package dev.tandem.incentive.deal;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A deal, renewal, usage or handoff as the lead service told of it.
 *
 * @param heardBy the event that told it
 * @param number how many revisions the deal had had by then: 0 for the closing itself, {@link #PRESUMED} for what another
 *     event says in passing
 * @param closedOn the business date
 * @param partnerId the owning partner
 * @param managerId the vendor's manager of the deal; none when nobody manages it
 * @param amount empty for a handoff, which sells nothing yet
 * @param margin in the amount's currency, as is the annual value
 * @param responseTime from offer to acceptance
 * @param renewed the sale that it renews or uses; empty for what does neither
 * @param change what has become of the sale, when that is what the event is about
 * @param churnedOn when the customer left, when that is what the event is about
 */
public record DealFacts(
        UUID heardBy,
        Occurrence occurrence,
        DealKind kind,
        UUID id,
        int number,
        DealOutcome outcome,
        LocalDate closedOn,
        UUID partnerId,
        Optional<String> managerId,
        Optional<UUID> handoffId,
        Optional<Money> amount,
        Optional<Money> margin,
        Optional<Money> annualValue,
        List<Participant> participants,
        Optional<Deal.PlaybookRun> playbook,
        Optional<String> territory,
        Optional<Duration> responseTime,
        Optional<Deal.OriginalSale> renewed,
        Optional<AfterSale.SaleChange> change,
        Optional<LocalDate> churnedOn) {
    /** The number of a state that any event about the deal itself overrides. */
    public static final int PRESUMED = -1;
}
