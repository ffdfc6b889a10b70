package dev.tandem.playbook.discount;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Refusals to request a discount, or to decide on one. */
public final class DiscountRefusals {
    private DiscountRefusals() {}

    /** No one may approve more than the guardrails of the playbook allow. Of the limits, only the caller's own is told. */
    @Fact(
            name = "grantedPercent",
            type = String.class,
            meaning = "What is granted already of the same price, in percent",
            example = "4")
    @Fact(
            name = "pendingPercent",
            type = String.class,
            meaning = "What awaits a decision of the same price, in percent",
            example = "2.5")
    @Fact(
            name = "mostPercent",
            type = String.class,
            meaning =
                    "The most that the caller grants alone on this sale, in percent; absent without a guardrail of theirs",
            example = "5")
    public static final class BeyondGuardrails extends RuleViolation {
        BeyondGuardrails(PartOfPrice granted, PartOfPrice pending, Optional<PartOfPrice> most) {
            super(
                    "With what is granted or pending already, the discount exceeds the guardrails, and no one is authorized to"
                            + " approve it.");
            with("grantedPercent", granted.inPercent());
            with("pendingPercent", pending.inPercent());
            most.ifPresent(part -> with("mostPercent", part.inPercent()));
        }
    }

    /** What is granted together is never more than the price. */
    public static final class BeyondPrice extends RuleViolation {
        BeyondPrice() {
            super("With what is granted already, the discount exceeds the price.");
        }
    }

    /** A discount is a part of a price. */
    public static final class NoPrice extends Conflict {
        NoPrice() {
            super("The sale has no deal with a price yet; open the deal first, or try again shortly.");
            retryAfter(Duration.ofSeconds(1));
        }
    }

    /** The deal has no line of the product, or the line costs nothing. */
    public static final class ProductNotInDeal extends RuleViolation {
        ProductNotInDeal(UUID product) {
            super("The deal has no line with a price of the product " + product + ".");
        }
    }

    /** Whoever asked for it withdraws it, or a leader of their side. */
    public static final class NotYourDiscount extends Forbidden {
        NotYourDiscount() {
            super(
                    "Only the person who asked for it, or an administrator or channel manager of that side, can withdraw it.");
        }
    }

    /** Each side decides once. */
    @Fact(name = "side", type = String.class, meaning = "The side that has decided", example = "partner")
    public static final class DiscountDecided extends Conflict {
        DiscountDecided(Side side) {
            super("Your side has already decided; the other side's decision is pending.");
            with("side", side);
        }
    }
}
