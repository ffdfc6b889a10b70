package dev.tandem.incentive.dispute;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Reasons why a dispute cannot be opened, argued or decided. */
public final class DisputeRefusals {
    private DisputeRefusals() {}

    /** A line has at most one open dispute. */
    @Fact(name = "disputeId", type = UUID.class, meaning = "The dispute that is open")
    public static final class DisputeAlreadyOpen extends Conflict {
        public DisputeAlreadyOpen(UUID dispute) {
            super("The line is already disputed in " + dispute + ".");
            with("disputeId", dispute);
        }
    }

    /** Upholding a dispute requires a granted amount; otherwise the dispute must be rejected. */
    public static final class NothingGranted extends RuleViolation {
        public NothingGranted(UUID dispute) {
            super("Upholding the dispute " + dispute + " requires an amount other than zero.");
        }
    }

    /** With the amount granted, the line is neither more than the payee claims nor less than nothing. */
    @Fact(
            name = "claimed",
            type = Money.class,
            meaning = "What the payee claims for the line; absent if no amount was claimed")
    @Fact(name = "line", type = Money.class, meaning = "The amount of the line")
    public static final class GrantExceedsClaim extends RuleViolation {
        public GrantExceedsClaim(Money line, Optional<Money> claimed) {
            super("With this amount the line would be more than the payee claims, or below zero.");
            with("line", line);
            claimed.ifPresent(amount -> with("claimed", amount));
        }
    }

    /** A line is corrected in its own currency. */
    @Fact(name = "currency", type = String.class, meaning = "That of the line", example = "EUR")
    public static final class OtherCurrency extends RuleViolation {
        public OtherCurrency(Currency currency) {
            super("The line is in " + currency + ".");
            with("currency", currency);
        }
    }

    /** The number of pieces of evidence is limited. */
    @Fact(name = "most", type = Integer.class, meaning = "How many pieces of evidence there may be")
    public static final class TooMuchEvidence extends Conflict {
        public TooMuchEvidence(int most) {
            super("A dispute has at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }
}
