package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.util.Optional;

/** What may be done with a deal, and what in the deal itself rules it out; gates and dates are looked at besides. */
public enum DealAction {
    CHANGE,
    ADVANCE,
    CLOSE,
    AMEND,
    REFUND,
    CANCEL,
    RECORD_PAYMENT,
    RENEW,
    CHURN,
    REPORT_USAGE;

    public Optional<Refusal> obstacle(Deal deal) {
        return switch (this) {
            case CHANGE -> notOpen(deal);
            case CLOSE -> deal.status().canBecome(DealStatus.WON) ? Optional.empty() : notOpen(deal);
            case ADVANCE -> notOpen(deal).or(() -> unstaged(deal));
            case AMEND, REPORT_USAGE -> notWon(deal);
            case CANCEL -> deal.status().canBecome(DealStatus.CANCELLED) ? Optional.empty() : notWon(deal);
            case REFUND ->
                notWon(deal)
                        .or(() -> DealRefusals.AmountExceedsSale.refund(deal.netAmount())
                                .whenNothingIsLeft());
            case RECORD_PAYMENT ->
                notWon(deal)
                        .or(() -> DealRefusals.AmountExceedsSale.payment(
                                        deal.books().unpaid(deal.amount()))
                                .whenNothingIsLeft());
            case RENEW, CHURN -> notWon(deal).or(() -> churned(deal));
        };
    }

    private static Optional<Refusal> notOpen(Deal deal) {
        return deal.status() == DealStatus.OPEN
                ? Optional.empty()
                : Optional.of(new DealRefusals.DealNotOpen(deal.status(), deal.closedOn()));
    }

    private static Optional<Refusal> notWon(Deal deal) {
        return deal.status() == DealStatus.WON
                ? Optional.empty()
                : Optional.of(new DealRefusals.DealNotWon(deal.status()));
    }

    private static Optional<Refusal> unstaged(Deal deal) {
        return deal.playbook().isPresent()
                ? Optional.empty()
                : Optional.of(new DealRefusals.StageNotReachable(deal.stage(), "another"));
    }

    private static Optional<Refusal> churned(Deal deal) {
        return Optional.ofNullable(deal.retention().churnedOn()).map(DealRefusals.CustomerHasChurned::new);
    }
}
