package dev.tandem.playbook.playbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardrailFaultsTest {
    private static final SideRole SIGNER = new SideRole(Side.PARTNER, "signer");
    private static final SideRole LEADER = new SideRole(Side.PARTNER, "partnerAdmin");

    @ParameterizedTest
    @CsvSource({"10, none", "10.00, none", "10.01, beyondPartnerAdmin"})
    void whatThePartnersAdministratorGivesAllowsNoMoreThanTheirOwnGuardrail(String percent, String fault) {
        assertEquals(fault, fault(rail(SIGNER, percent, null), rail(LEADER, "10", null)));
    }

    @Test
    void anAdministratorWithoutAGuardrailIsNotLimited() {
        assertEquals(
                "none", fault(rail(SIGNER, "20", null), rail(new SideRole(Side.PARTNER, "partnerSeller"), "5", null)));
    }

    @Test
    void theVendorGivesItsOwnFunctionalRoles() {
        assertEquals("none", fault(rail(new SideRole(Side.VENDOR, "signer"), "20", null), rail(LEADER, "10", null)));
        assertEquals(
                "none", fault(rail(new SideRole(Side.PARTNER, "partnerSeller"), "20", null), rail(LEADER, "10", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "50000.00, EUR, none",
        "49999.99, EUR, none",
        "50000.01, EUR, beyondPartnerAdmin",
        "50000.00, USD, beyondPartnerAdmin"
    })
    void theyAreComparedOnEachSaleThatTheRolesGuardrailIsFor(String amount, String currency, String fault) {
        assertEquals(
                fault,
                fault(
                        rail(SIGNER, "15", Money.of(amount, currency)),
                        rail(LEADER, "15", Money.of("50000.00", "EUR")),
                        rail(LEADER, "10", null)));
    }

    @Test
    void onSalesThatNoGuardrailOfTheAdministratorIsForNothingIsAllowed() {
        assertEquals("beyondPartnerAdmin", fault(rail(SIGNER, "1", null), rail(LEADER, "10", Money.of("1.00", "EUR"))));
    }

    /** The code of the fault of the first one. */
    private static String fault(PricingGuardrail... rails) {
        Faults faults = new Faults();
        GuardrailFaults.find(List.of(rails), faults);
        return faults.list().stream()
                .peek(fault -> assertEquals("/guardrails/0/maximumDiscountPercent", fault.pointer()))
                .map(fault -> fault.code())
                .findFirst()
                .orElse("none");
    }

    private static PricingGuardrail rail(SideRole holder, String percent, Money upTo) {
        return new PricingGuardrail("rail", holder, percent, upTo, null);
    }
}
