package dev.tandem.incentive.dispute;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Reasons why a dispute cannot be opened, argued or decided. */
public final class DisputeRefusals {
    private DisputeRefusals() {}

    /** A line has at most one open dispute. */
    public static final class DisputeAlreadyOpen extends Refusal {
        public DisputeAlreadyOpen(UUID dispute) {
            super(Kind.CONFLICT, "disputeAlreadyOpen", "The line is already disputed in " + dispute + ".");
            with("disputeId", dispute);
        }
    }

    /** Upholding a dispute requires a granted amount; otherwise the dispute must be rejected. */
    public static final class NothingGranted extends Refusal {
        public NothingGranted(UUID dispute) {
            super(
                    Kind.INVALID,
                    "nothingGranted",
                    "Upholding the dispute " + dispute + " requires an amount other than zero.");
        }
    }

    /** With the amount granted, the line is neither more than the payee claims nor less than nothing. */
    public static final class GrantExceedsClaim extends Refusal {
        public GrantExceedsClaim(Money line, Optional<Money> claimed) {
            super(
                    Kind.INVALID,
                    "grantExceedsClaim",
                    "With this amount the line would be more than the payee claims, or below zero.");
            with("line", line);
            claimed.ifPresent(amount -> with("claimed", amount));
        }
    }

    /** A line is corrected in its own currency. */
    public static final class OtherCurrency extends Refusal {
        public OtherCurrency(Currency currency) {
            super(Kind.INVALID, "otherCurrency", "The line is in " + currency + ".");
            with("currency", currency);
        }
    }

    /** The number of pieces of evidence is limited. */
    public static final class TooMuchEvidence extends Refusal {
        public TooMuchEvidence(int most) {
            super(Kind.CONFLICT, "tooMuchEvidence", "A dispute has at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }
}
