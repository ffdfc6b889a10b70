package dev.tandem.lead.deal;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why an action on a deal, or on a closed sale, is refused. */
public final class DealRefusals {
    private DealRefusals() {}

    /** Only the vendor may change these fields. */
    public static final class DealFieldsLocked extends Refusal {
        public DealFieldsLocked(List<DealField> fields) {
            super(Kind.CONFLICT, "fieldsLocked", "Only the vendor can change these fields of a deal; see fields.");
            with("fields", fields.stream().map(DealField::fieldName).toList());
        }
    }

    /** One handoff, or one registration, leads to one deal. */
    public static final class DealAlreadyOpened extends Refusal {
        public DealAlreadyOpened(UUID dealId) {
            super(Kind.CONFLICT, "dealAlreadyOpened", "This handoff or registration already has a deal.");
            with("dealId", dealId);
        }
    }

    /** The playbook has no such stage, or it is not the next one. */
    public static final class StageNotReachable extends Refusal {
        public StageNotReachable(String from, String to) {
            super(
                    Kind.CONFLICT,
                    "stageNotReachable",
                    "A deal moves one stage forward, or any number back: from " + from + " not to " + to + ".");
            with("currentStage", from);
        }
    }

    /** A deal cannot be closed in the future, or before it was opened. */
    public static final class ClosedOnWrongDay extends Refusal {
        public ClosedOnWrongDay(LocalDate closedOn, LocalDate opened, LocalDate today) {
            super(
                    Kind.INVALID,
                    "closedOnOutOfRange",
                    "closedOn is " + closedOn + "; it must be between " + opened + ", when the deal was opened, and "
                            + today + ".");
        }
    }

    /** A change to a sale cannot precede the sale, nor be in the future. */
    public static final class BusinessDateOutOfRange extends Refusal {
        private BusinessDateOutOfRange(LocalDate on, LocalDate from, LocalDate to) {
            super(
                    Kind.INVALID,
                    "businessDateOutOfRange",
                    "on is " + on + "; it must be between " + from + " and " + to + ".");
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

    /** Refunds cannot exceed what is left of a sale, and payments cannot exceed its amount. */
    public static final class AmountExceedsSale extends Refusal {
        private final transient Money left;

        private AmountExceedsSale(String code, String message, Money left) {
            super(Kind.INVALID, code, message);
            this.left = left;
            with("left", left);
        }

        public static AmountExceedsSale refund(Money left) {
            return new AmountExceedsSale(
                    "refundExceedsSale", "The amount of the sale left to refund is " + left + ".", left);
        }

        public static AmountExceedsSale payment(Money left) {
            return new AmountExceedsSale(
                    "paymentExceedsSale", "The amount of the sale left to pay is " + left + ".", left);
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

    /** A customer that has left cannot renew or leave again. */
    public static final class CustomerHasChurned extends Refusal {
        public CustomerHasChurned(LocalDate on) {
            super(Kind.CONFLICT, "customerChurned", "The customer left on " + on + ".");
            with("churnedOn", on);
        }
    }
}
