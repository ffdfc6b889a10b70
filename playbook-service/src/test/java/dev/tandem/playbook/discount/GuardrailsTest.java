package dev.tandem.playbook.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.approval.ApprovalStep;
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
    private static final SideRole LEADER = new SideRole(Side.PARTNER, "partnerAdmin");
    private static final SideRole MANAGER = new SideRole(Side.VENDOR, "channelManager");
    private static final SideRole ADMINISTRATOR = new SideRole(Side.VENDOR, "vendorAdmin");
    private static final List<PricingGuardrail> RAILS = List.of(
            new PricingGuardrail("wide", SELLER, "10", null, MANAGER),
            new PricingGuardrail("small", SELLER, "12.50", eur("50000.00"), MANAGER),
            new PricingGuardrail("vendor", MANAGER, "20", null, ADMINISTRATOR));

    @ParameterizedTest
    @CsvSource({"10, 60000.00, wide", "10.01, 60000.00, none", "12.5, 50000.00, small", "12.51, 50000.00, none"})
    void theNarrowestGuardrailThatAllowsItIsNamed(String percent, String price, String code) {
        Optional<PricingGuardrail> allowing =
                new Guardrails(RAILS, eur(price)).allowing(Side.PARTNER, Set.of("partnerSeller"), percent(percent));

        assertEquals(code, allowing.map(PricingGuardrail::code).orElse("none"));
    }

    @Test
    void aGuardrailHoldsForItsRoleItsSideAndItsCurrency() {
        Guardrails inDollars = new Guardrails(RAILS, Money.of("100.00", "USD"));

        assertEquals(Optional.empty(), inDollars.allowing(Side.PARTNER, Set.of("partnerSeller"), percent("12")));
        assertEquals(Optional.empty(), inDollars.allowing(Side.PARTNER, Set.of("channelManager"), percent("12")));
        assertEquals(
                Optional.of("vendor"),
                inDollars
                        .allowing(Side.VENDOR, Set.of("channelManager"), percent("12"))
                        .map(PricingGuardrail::code));
    }

    @Test
    void moreIsApprovedByWhomTheGuardrailNamesAndByALeaderOfTheOtherSide() {
        assertEquals(
                steps(step(Side.VENDOR, "channelManager"), step(Side.PARTNER, "partnerAdmin")),
                approvers(RAILS, SELLER, "15"));
    }

    @Test
    void nobodyApprovesMoreThanTheirOwnGuardrailLetsThem() {
        assertEquals(
                steps(step(Side.VENDOR, "vendorAdmin"), step(Side.PARTNER, "partnerAdmin")),
                approvers(RAILS, SELLER, "60"));
    }

    @Test
    void neitherDoesALeaderOfTheOtherSide() {
        List<PricingGuardrail> rails = List.of(
                new PricingGuardrail("manager", MANAGER, "5", null, ADMINISTRATOR),
                new PricingGuardrail("leader", LEADER, "3", null, null));

        assertEquals(
                steps(step(Side.VENDOR, "vendorAdmin"), step(Side.PARTNER, "partnerAdmin")),
                approvers(rails.subList(0, 1), MANAGER, "6"));
        assertEquals(Optional.empty(), approvers(rails, MANAGER, "6"));
    }

    @Test
    void aGuardrailForSmallerSalesIsALimitOfLargerOnesToo() {
        List<PricingGuardrail> rails = List.of(
                new PricingGuardrail("small", SELLER, "10", eur("50000.00"), MANAGER),
                new PricingGuardrail("manager", MANAGER, "20", eur("50000.00"), ADMINISTRATOR));

        assertEquals(
                Optional.of(List.of(step(Side.VENDOR, "vendorAdmin"), step(Side.PARTNER, "partnerAdmin"))),
                new Guardrails(rails, eur("50000.01")).approvers(Side.PARTNER, Set.of("partnerSeller"), percent("1")));
    }

    @Test
    void whoIsNotNamedAsksWhomTheOthersOfTheirSideWouldAsk() {
        assertEquals(approvers(RAILS, SELLER, "15"), approvers(RAILS, LEADER, "15"));
    }

    @Test
    void withoutAnApproverNobodyDecidesOnMore() {
        List<PricingGuardrail> last = List.of(new PricingGuardrail("last", MANAGER, "20", null, null));
        List<PricingGuardrail> inCircles = List.of(
                new PricingGuardrail("one", MANAGER, "20", null, ADMINISTRATOR),
                new PricingGuardrail("other", ADMINISTRATOR, "20", null, MANAGER));

        assertEquals(Optional.empty(), approvers(last, MANAGER, "20.01"));
        assertEquals(Optional.empty(), approvers(inCircles, MANAGER, "20.01"));
    }

    @Test
    void withoutGuardrailsLeadersOfBothSidesDecide() {
        assertEquals(
                steps(step(Side.VENDOR, "channelManager", "vendorAdmin"), step(Side.PARTNER, "partnerAdmin")),
                approvers(List.of(), SELLER, "1"));
    }

    @ParameterizedTest
    @CsvSource({"10, 60000.00, signer", "10.01, 60000.00, none", "15, 50000.00, signer", "15.01, 50000.00, none"})
    void aRoleThatThePartnersAdministratorGivesAllowsNoMoreThanTheyMayGrant(String percent, String price, String code) {
        Guardrails guardrails = new Guardrails(withSigner(LEADER), eur(price));

        assertEquals(
                code,
                guardrails
                        .allowing(Side.PARTNER, Set.of("partnerSeller", "signer"), percent(percent))
                        .map(PricingGuardrail::code)
                        .orElse("none"));
        assertEquals(
                price.equals("50000.00") ? "15" : "10",
                guardrails
                        .most(Side.PARTNER, Set.of("partnerSeller", "signer"))
                        .orElseThrow()
                        .inPercent());
    }

    @Test
    void whereThePartnersAdministratorIsNotLimitedNeitherIsWhatTheyGive() {
        Guardrails guardrails = new Guardrails(withSigner(MANAGER), eur("60000.00"));

        assertEquals(
                Optional.of("signer"),
                guardrails
                        .allowing(Side.PARTNER, Set.of("signer"), percent("20"))
                        .map(PricingGuardrail::code));
    }

    /** A functional role may grant 20 %, and the holder 10 %, or 15 % on small sales. */
    private static List<PricingGuardrail> withSigner(SideRole holder) {
        return List.of(
                new PricingGuardrail("seller", SELLER, "5", null, null),
                new PricingGuardrail("signer", new SideRole(Side.PARTNER, "signer"), "20", null, null),
                new PricingGuardrail("any", holder, "10", null, null),
                new PricingGuardrail("small", holder, "15", eur("50000.00"), null));
    }

    private static Optional<List<ApprovalStep>> approvers(
            List<PricingGuardrail> rails, SideRole asking, String percent) {
        return new Guardrails(rails, eur("60000.00")).approvers(asking.side(), Set.of(asking.role()), percent(percent));
    }

    private static Optional<List<ApprovalStep>> steps(ApprovalStep... steps) {
        return Optional.of(List.of(steps));
    }

    private static ApprovalStep step(Side side, String... roles) {
        return new ApprovalStep(side, List.of(roles));
    }

    private static PartOfPrice percent(String percent) {
        return PartOfPrice.percent(new BigDecimal(percent));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
