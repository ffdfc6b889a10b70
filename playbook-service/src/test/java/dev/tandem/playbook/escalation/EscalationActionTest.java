package dev.tandem.playbook.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationActionTest {
    private static final String FREE = "";
    private static final UUID ALPINE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** Raised by Max of the vendor, and notified to Ada of the partner. */
    private final Escalation escalation = new Escalation(
            new Escalation.Matter(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    new Ownership(ALPINE, Persons.ADA, null),
                    new DocumentVersion(UUID.randomUUID(), 1),
                    Escalation.Cause.ofActivity("call")),
            "Nobody calls",
            Optional.of(new Actor(Persons.MAX, Side.VENDOR, Set.of())),
            List.of(),
            new EscalationNotice("late", 1, Side.PARTNER, Role.PARTNER_SELLER, Persons.ADA, NOW, NOW.plusSeconds(60)));

    @Test
    void whoeverWasNotifiedResolvesItAndWhoeverRaisedItWithdrawsIt() {
        assertEquals(FREE, code(EscalationAction.RESOLVE, partner(Persons.ADA)));
        assertEquals(FREE, code(EscalationAction.WITHDRAW, vendor(Persons.MAX)));
        assertEquals("notNotifiedToCaller", code(EscalationAction.RESOLVE, vendor(Persons.MAX)));
        assertEquals("notRaisedByCaller", code(EscalationAction.WITHDRAW, partner(Persons.ADA)));
    }

    @Test
    void aPersonWhoHasChangedSidesDoesNeither() {
        assertEquals("notNotifiedToCaller", code(EscalationAction.RESOLVE, vendor(Persons.ADA)));
        assertEquals("notRaisedByCaller", code(EscalationAction.WITHDRAW, partner(Persons.MAX)));
    }

    @Test
    void theVendorsAdministratorDoesBoth() {
        Caller olga = caller(Persons.OLGA, Optional.empty(), Role.VENDOR_ADMIN);

        assertEquals(FREE, code(EscalationAction.RESOLVE, olga));
        assertEquals(FREE, code(EscalationAction.WITHDRAW, olga));
    }

    @Test
    void nothingIsDoneOnceItIsClosed() {
        escalation.close(EscalationAction.RESOLVE, "Called", Persons.ADA, NOW);

        assertEquals("notInState", code(EscalationAction.WITHDRAW, vendor(Persons.MAX)));
    }

    private String code(EscalationAction action, Caller who) {
        return action.obstacle(escalation, who).map(Refusal::code).orElse(FREE);
    }

    private static Caller vendor(UUID person) {
        return caller(person, Optional.empty(), Role.CHANNEL_MANAGER);
    }

    private static Caller partner(UUID person) {
        return caller(person, Optional.of(ALPINE), Role.PARTNER_SELLER);
    }

    private static Caller caller(UUID person, Optional<UUID> partner, String role) {
        return new Caller("northwind", person, partner, Set.of(role), Optional.empty());
    }
}
