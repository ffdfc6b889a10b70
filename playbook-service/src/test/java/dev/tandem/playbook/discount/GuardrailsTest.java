package dev.tandem.playbook.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardrailsTest {
    private static final SideRole SELLER = new SideRole(Side.PARTNER, "partnerSeller");
    private static final SideRole MANAGER = new SideRole(Side.VENDOR, "channelManager");
    private static final List<PricingGuardrail> RAILS = List.of(
            new PricingGuardrail("wide", SELLER, "10", null, MANAGER),
            new PricingGuardrail("small", SELLER, "12.50", eur("50000.00"), MANAGER),
            new PricingGuardrail("vendor", MANAGER, "20", null, null));

    @ParameterizedTest
    @CsvSource({"10, 60000.00, wide", "10.01, 60000.00, none", "12.5, 50000.00, small", "12.51, 50000.00, none"})
    void theNarrowestGuardrailThatAllowsItIsNamed(String percent, String price, String code) {
        Discount discount = new Discount(eur(price), new BigDecimal(percent), null);

        assertEquals(
                code, allowing(RAILS, Side.PARTNER, "partnerSeller", discount).orElse("none"));
    }

    @Test
    void moneyIsComparedExactly() {
        // A third of the price is more than 33.33 %, by a little.
        List<PricingGuardrail> third = List.of(new PricingGuardrail("third", SELLER, "33.33", null, null));

        assertEquals(
                Optional.of("third"),
                allowing(third, Side.PARTNER, "partnerSeller", new Discount(eur("300.00"), null, eur("99.99"))));
        assertEquals(
                Optional.empty(),
                allowing(third, Side.PARTNER, "partnerSeller", new Discount(eur("300.00"), null, eur("100.00"))));
    }

    @Test
    void aGuardrailHoldsForItsRoleItsSideAndItsCurrency() {
        Discount small = new Discount(Money.of("100.00", "USD"), new BigDecimal("12"), null);

        assertEquals(Optional.empty(), allowing(RAILS, Side.PARTNER, "partnerSeller", small));
        assertEquals(Optional.empty(), allowing(RAILS, Side.PARTNER, "channelManager", small));
        assertEquals(Optional.of("vendor"), allowing(RAILS, Side.VENDOR, "channelManager", small));
    }

    @Test
    void withoutAnApproverNobodyDecidesOnMore() {
        assertTrue(new Guardrails(RAILS, Side.VENDOR, Set.of("channelManager"), eur("1.00")).isFinal());
        assertFalse(new Guardrails(RAILS, Side.PARTNER, Set.of("partnerSeller"), eur("1.00")).isFinal());
        assertFalse(new Guardrails(List.of(), Side.PARTNER, Set.of("partnerSeller"), eur("1.00")).isFinal());
    }

    private static Optional<String> allowing(List<PricingGuardrail> rails, Side side, String role, Discount discount) {
        return new Guardrails(rails, side, Set.of(role), discount.price())
                .allowing(discount)
                .map(PricingGuardrail::code);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
