package dev.tandem.playbook.discount;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The discount that a person may grant alone on one sale, and whether anyone may approve more. */
public final class Guardrails {
    private final List<PricingGuardrail> own;

    /**
     * @param side and roles of the requester
     * @param price of the sale before the discount
     */
    public Guardrails(List<PricingGuardrail> all, Side side, Set<String> roles, Money price) {
        this.own = all.stream()
                .filter(rail -> rail.holder().side() == side
                        && roles.contains(rail.holder().role()))
                .filter(rail -> holdsFor(price, rail.upToAmount()))
                .toList();
    }

    /** The narrowest guardrail that allows it; empty if it exceeds all. */
    public Optional<PricingGuardrail> allowing(Discount discount) {
        return own.stream()
                .filter(rail -> discount.isWithin(rail.maximum()))
                .min(Comparator.comparing(PricingGuardrail::maximum));
    }

    /** Whether all applicable guardrails rule out approval of more. */
    public boolean isFinal() {
        return !own.isEmpty() && own.stream().allMatch(rail -> rail.approver() == null);
    }

    /** A limit in another currency does not apply to this sale, so it allows nothing. */
    private static boolean holdsFor(Money price, Money limit) {
        return limit == null
                || limit.currency().equals(price.currency()) && limit.amount().compareTo(price.amount()) >= 0;
    }
}
