package dev.tandem.lead.deal;

import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** The actions on a deal, and what in the deal itself rules each out; gates and dates are checked separately. */
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
            case CHANGE -> unless(DealStatus.OPEN, deal);
            case CLOSE -> deal.status().objection(DealStatus.WON, Deal.KIND, deal.id(), apiName());
            case ADVANCE -> unless(DealStatus.OPEN, deal).or(() -> unstaged(deal));
            case AMEND, REPORT_USAGE -> unless(DealStatus.WON, deal);
            case CANCEL -> deal.status().objection(DealStatus.CANCELLED, Deal.KIND, deal.id(), apiName());
            case REFUND ->
                unless(DealStatus.WON, deal)
                        .or(() -> new DealRefusals.RefundExceedsSale(deal.netAmount()).whenNothingIsLeft());
            case RECORD_PAYMENT ->
                unless(DealStatus.WON, deal)
                        .or(() -> new DealRefusals.PaymentExceedsSale(
                                        deal.books().unpaid(deal.amount()))
                                .whenNothingIsLeft());
            case RENEW, CHURN -> unless(DealStatus.WON, deal).or(() -> churned(deal));
        };
    }

    /** The action's name in the contract. */
    public String apiName() {
        return switch (this) {
            case RECORD_PAYMENT -> "payment";
            case REPORT_USAGE -> "reportUsage";
            case CHANGE, ADVANCE, CLOSE, AMEND, REFUND, CANCEL, RENEW, CHURN -> name().toLowerCase(Locale.ROOT);
        };
    }

    private Optional<Refusal> unless(DealStatus wanted, Deal deal) {
        return deal.status() == wanted
                ? Optional.empty()
                : Optional.of(new NotInState(Deal.KIND, deal.id(), apiName(), deal.status(), EnumSet.of(wanted)));
    }

    private static Optional<Refusal> unstaged(Deal deal) {
        return deal.playbook().isPresent()
                ? Optional.empty()
                : Optional.of(new DealRefusals.StageNotReachable(deal.stage(), "another"));
    }

    private static Optional<Refusal> churned(Deal deal) {
        return Optional.ofNullable(deal.retention().churnedOn()).map(DealRefusals.CustomerChurned::new);
    }
}
