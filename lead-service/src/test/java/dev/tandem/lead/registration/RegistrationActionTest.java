package dev.tandem.lead.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Company;
import dev.tandem.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistrationActionTest {
    private static final UUID SELLER = UUID.randomUUID();
    private static final UUID MANAGER = UUID.randomUUID();
    private static final Account ACCOUNT = new Account("Brightwater", "brightwater.example", null, "DE");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(90));

    private final Registration registration = new Registration(
            UUID.randomUUID(),
            new Company("Brightwater", "brightwater.example", "DE"),
            List.of(UUID.randomUUID()),
            null,
            SELLER,
            NOW);

    @Test
    void whoeverSubmittedARegistrationDoesNotDecideOnIt() {
        assertRefused("secondPersonRequired", () -> registration.approve(ACCOUNT, UNTIL, SELLER, NOW));
        assertRefused("secondPersonRequired", () -> registration.reject("Too late", SELLER, NOW));
        registration.approve(ACCOUNT, UNTIL, MANAGER, NOW);
        assertRefused("secondPersonRequired", () -> registration.extend(Duration.ofDays(30), SELLER));

        assertEquals(UNTIL, registration.protectedUntil());
    }

    @Test
    void anotherPersonDecidesOnceAndExtendsLater() {
        assertRefused("notInState", () -> registration.extend(Duration.ofDays(30), MANAGER));
        registration.approve(ACCOUNT, UNTIL, MANAGER, NOW);
        registration.extend(Duration.ofDays(30), MANAGER);

        assertEquals(UNTIL.plus(Duration.ofDays(30)), registration.protectedUntil());
        assertRefused("notInState", () -> registration.reject("Too late", MANAGER, NOW));
    }

    @Test
    void whoeverSubmittedARegistrationWithdrawsIt() {
        registration.withdraw(SELLER, NOW);

        assertEquals(RegistrationStatus.WITHDRAWN, registration.status());
    }

    private static void assertRefused(String code, Runnable attempt) {
        assertEquals(code, assertThrows(Refusal.class, attempt::run).code());
    }
}
