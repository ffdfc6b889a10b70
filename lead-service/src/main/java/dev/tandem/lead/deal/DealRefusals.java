package dev.tandem.lead.deal;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.problem.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why an action on a deal, or on a closed sale, is refused. */
public final class DealRefusals {
    private DealRefusals() {}

    /** Only the vendor may change these fields. */
    @Fact(
            name = "fields",
            type = String.class,
            several = true,
            meaning = "The fields that this side cannot change",
            example = "amount")
    public static final class FieldsLocked extends Conflict {
        public FieldsLocked(List<DealField> fields) {
            super("Only the vendor can change these fields of a deal; see fields.");
            with("fields", fields.stream().map(DealField::fieldName).toList());
        }
    }

    /** One handoff, or one registration, leads to one deal. */
    @Fact(name = "dealId", type = UUID.class, meaning = "The deal")
    public static final class DealAlreadyOpened extends Conflict {
        public DealAlreadyOpened(UUID dealId) {
            super("This handoff or registration already has a deal.");
            with("dealId", dealId);
        }
    }

    /** The playbook has no such stage, or it is not the next one. */
    @Fact(name = "currentStage", type = String.class, meaning = "The stage of the deal now", example = "discovery")
    public static final class StageNotReachable extends Conflict {
        public StageNotReachable(String from, String to) {
            super("A deal moves one stage forward, or any number back: from " + from + " not to " + to + ".");
            with("currentStage", from);
        }
    }

    /** A deal cannot be closed in the future, or before it was opened. */
    public static final class ClosedOnOutOfRange extends RuleViolation {
        public ClosedOnOutOfRange(LocalDate closedOn, LocalDate opened, LocalDate today) {
            super("closedOn is " + closedOn + "; it must be between " + opened + ", when the deal was opened, and "
                    + today + ".");
        }
    }

    /** A change to a sale cannot precede the sale, nor be in the future. */
    @Fact(name = "from", type = LocalDate.class, meaning = "The first day that can be named")
    @Fact(name = "to", type = LocalDate.class, meaning = "The last day that can be named")
    public static final class BusinessDateOutOfRange extends RuleViolation {
        private BusinessDateOutOfRange(LocalDate on, LocalDate from, LocalDate to) {
            super("on is " + on + "; it must be between " + from + " and " + to + ".");
            with("from", from);
            with("to", to);
        }

        /** @throws BusinessDateOutOfRange unless the date is between these two, inclusive */
        public static void check(LocalDate on, LocalDate from, LocalDate to) {
            if (on.isBefore(from) || on.isAfter(to)) {
                throw new BusinessDateOutOfRange(on, from, to);
            }
        }
    }

    /** More than the sale's amount leaves. */
    @Fact(name = "left", type = Money.class, meaning = "What is left of the sale")
    public abstract static class AmountExceedsSale extends RuleViolation {
        private final transient Money left;

        private AmountExceedsSale(String message, Money left) {
            super(message);
            this.left = left;
            with("left", left);
        }

        public Optional<Refusal> whenNothingIsLeft() {
            return unless(left.amount().signum() > 0);
        }

        public Optional<Refusal> when(Money amount) {
            return unless(amount.amount().compareTo(left.amount()) <= 0);
        }

        private Optional<Refusal> unless(boolean enough) {
            return enough ? Optional.empty() : Optional.of(this);
        }
    }

    /** Refunds cannot exceed what is left of a sale. */
    public static final class RefundExceedsSale extends AmountExceedsSale {
        public RefundExceedsSale(Money left) {
            super("The amount of the sale left to refund is " + left + ".", left);
        }
    }

    /** Payments cannot exceed the amount of a sale. */
    public static final class PaymentExceedsSale extends AmountExceedsSale {
        public PaymentExceedsSale(Money left) {
            super("The amount of the sale left to pay is " + left + ".", left);
        }
    }

    /** A customer that has left cannot renew or leave again. */
    @Fact(name = "churnedOn", type = LocalDate.class, meaning = "The day on which the customer left")
    public static final class CustomerChurned extends Conflict {
        public CustomerChurned(LocalDate on) {
            super("The customer left on " + on + ".");
            with("churnedOn", on);
        }
    }
}
