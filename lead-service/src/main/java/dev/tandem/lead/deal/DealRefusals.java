package dev.tandem.lead.deal;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why something cannot be done with a deal, or with a sale after it was made. */
public final class DealRefusals {
    private DealRefusals() {}

    /** These fields are the other side's to change. */
    public static final class DealFieldsLocked extends Refusal {
        public DealFieldsLocked(List<DealField> fields) {
            super(Kind.CONFLICT, "fieldsLocked", "Only the vendor changes these fields of a deal; fields names them.");
            with("fields", fields.stream().map(DealField::fieldName).toList());
        }
    }

    /** One handoff, or one registration, leads to one deal. */
    public static final class DealAlreadyOpened extends Refusal {
        public DealAlreadyOpened(UUID dealId) {
            super(Kind.CONFLICT, "dealAlreadyOpened", "There is a deal of it already.");
            with("dealId", dealId);
        }
    }

    /** The playbook has no such stage, or it is not the next one. */
    public static final class StageNotReachable extends Refusal {
        public StageNotReachable(String from, String to) {
            super(
                    Kind.CONFLICT,
                    "stageNotReachable",
                    "A deal goes one stage on, or any number back: from " + from + " not to " + to + ".");
            with("currentStage", from);
        }
    }

    /** A deal cannot have been closed on a day that is yet to come, or before it was opened. */
    public static final class ClosedOnWrongDay extends Refusal {
        public ClosedOnWrongDay(LocalDate closedOn, LocalDate opened, LocalDate today) {
            super(
                    Kind.INVALID,
                    "closedOnOutOfRange",
                    "closedOn is " + closedOn + "; it must lie from " + opened + ", when the deal was opened, to "
                            + today + ".");
        }
    }

    /** What became of a sale became so after it was made, and not on a day that is yet to come. */
    public static final class BusinessDateOutOfRange extends Refusal {
        private BusinessDateOutOfRange(LocalDate on, LocalDate from, LocalDate to) {
            super(
                    Kind.INVALID,
                    "businessDateOutOfRange",
                    "on is " + on + "; it must lie from " + from + " to " + to + ".");
            with("from", from);
            with("to", to);
        }

        /** @throws BusinessDateOutOfRange unless the day lies between these, which belong to it */
        public static void check(LocalDate on, LocalDate from, LocalDate to) {
            if (on.isBefore(from) || on.isAfter(to)) {
                throw new BusinessDateOutOfRange(on, from, to);
            }
        }
    }

    /** No more is given back than is left of a sale, and no more is paid than it is worth. */
    public static final class AmountExceedsSale extends Refusal {
        private final transient Money left;

        private AmountExceedsSale(String code, String message, Money left) {
            super(Kind.INVALID, code, message);
            this.left = left;
            with("left", left);
        }

        public static AmountExceedsSale refund(Money left) {
            return new AmountExceedsSale(
                    "refundExceedsSale", "Of the sale " + left + " are left to be refunded.", left);
        }

        public static AmountExceedsSale payment(Money left) {
            return new AmountExceedsSale("paymentExceedsSale", "Of the sale " + left + " are left to be paid.", left);
        }

        public Optional<Refusal> whenNothingIsLeft() {
            return unless(left.amount().signum() > 0);
        }

        public Optional<Refusal> when(Money asked) {
            return unless(asked.amount().compareTo(left.amount()) <= 0);
        }

        private Optional<Refusal> unless(boolean enough) {
            return enough ? Optional.empty() : Optional.of(this);
        }
    }

    /** A customer that left does not renew, and does not leave again. */
    public static final class CustomerHasChurned extends Refusal {
        public CustomerHasChurned(LocalDate on) {
            super(Kind.CONFLICT, "customerChurned", "The customer left on " + on + ".");
            with("churnedOn", on);
        }
    }
}
