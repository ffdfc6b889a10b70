package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.caller.Role;
import dev.tandem.platform.money.Money;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The partner's administrator gives functional roles: none of them may grant more than the administrator does, who else would not be limited. */
final class GuardrailFaults {
    private static final SideRole ADMINISTRATOR = new SideRole(Side.PARTNER, Role.PARTNER_ADMIN);

    private GuardrailFaults() {}

    static void find(List<PricingGuardrail> guardrails, Faults faults) {
        List<PricingGuardrail> administrators = guardrails.stream()
                .filter(rail -> rail.holder().equals(ADMINISTRATOR))
                .toList();
        if (administrators.isEmpty()) {
            return;
        }
        for (int i = 0; i < guardrails.size(); i++) {
            PricingGuardrail rail = guardrails.get(i);
            BigDecimal most = most(administrators, rail.upToAmount());
            faults.addUnless(
                    !rail.givenByPartnerAdmin() || rail.maximum().compareTo(most) <= 0,
                    "/guardrails/" + i + "/maximumDiscountPercent",
                    "beyondPartnerAdmin",
                    "must not exceed " + most.toPlainString() + ", which partnerAdmin, who gives people that role,"
                            + " may grant on each of these sales");
        }
    }

    /** What the administrator may grant on the largest of the sales up to an amount, as fewer guardrails are for larger ones. */
    private static BigDecimal most(List<PricingGuardrail> administrators, Money upTo) {
        return administrators.stream()
                .filter(rail -> rail.upToAmount() == null || upTo != null && reaches(rail.upToAmount(), upTo))
                .map(PricingGuardrail::maximum)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static boolean reaches(Money limit, Money upTo) {
        return limit.currency().equals(upTo.currency()) && limit.amount().compareTo(upTo.amount()) >= 0;
    }
}
