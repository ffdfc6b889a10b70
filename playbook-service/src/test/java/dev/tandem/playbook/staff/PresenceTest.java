package dev.tandem.playbook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.staff.RoleAssignment.Duty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final RoleAssignment ENGINEER = new RoleAssignment(Duty.RESPONSIBLE, Side.VENDOR, "engineer");
    private static final RoleAssignment BACKED =
            new RoleAssignment(Duty.ACCOUNTABLE, Side.VENDOR, "engineer", "architect", null);

    private final Candidate emma = there("engineer");
    private final Candidate emil = there("engineer");
    private final Candidate arno = there("architect");
    private final Candidate lea = there("legal");

    @Test
    void aDutyLacksNobodyWhileSomebodyWithTheRoleIsThere() {
        assertEquals(Optional.empty(), present(away(emma), emil).lack(ENGINEER));
    }

    @Test
    void aDutyLacksSomebodyIfNobodyHasTheRoleOrEverybodyIsAway() {
        assertEquals(Optional.of(Lack.NOBODY_HAS_ROLE), present(arno, lea).lack(ENGINEER));
        assertEquals(
                Optional.of(Lack.EVERYBODY_AWAY),
                present(away(emma), away(emil)).lack(ENGINEER));
        assertEquals(
                Optional.of(Lack.EVERYBODY_AWAY),
                present(away(emma), away(arno)).lack(BACKED));
    }

    @Test
    void aDelegateWhoIsThereAndSomebodyWithTheBackupRoleCoverADuty() {
        assertEquals(Optional.empty(), present(away(emma, lea), lea).lack(ENGINEER));
        assertEquals(
                Optional.of(Lack.EVERYBODY_AWAY),
                present(away(emma, lea), away(lea)).lack(ENGINEER));
        assertEquals(Optional.empty(), present(away(emma), arno).lack(BACKED));
        assertEquals(Optional.empty(), present(arno).lack(BACKED));
    }

    @Test
    void theDelegateStandsInWhileTheHolderIsAwayAndNobodyElse() {
        Presence present = present(away(emma, lea), emil, lea, arno);

        assertEquals(List.of(lea.personId()), standIns(present, emma));
        assertEquals(List.of(emma.personId()), present.delegators(lea.personId()));
        assertEquals(List.of(), standIns(present(emma, emil, lea, arno), emma));
    }

    @Test
    void whoHasTheBackupRoleStandsInOnlyWhileNobodyWithTheRoleIsThere() {
        assertEquals(List.of(arno.personId()), standIns(present(away(emma), away(emil), arno), emma));
        assertEquals(List.of(), standIns(present(away(emma), emil, arno), emma));
        assertEquals(List.of(arno.personId()), standIns(present(away(emma, lea), away(lea), arno), emma));
    }

    @Test
    void whoHasTheBackupRoleStandsInForARoleThatNobodyHas() {
        assertEquals(List.of(arno.personId()), present(arno, lea).standIns(ENGINEER.sideRole(), null, "architect"));
        assertEquals(List.of(), present(arno, lea).standIns(ENGINEER.sideRole(), null, null));
    }

    @Test
    void whoHasTheBackupRoleStandsInBesideWhoOnlyFillsIn() {
        assertEquals(List.of(arno.personId()), standIns(present(lea, arno), lea));
        assertEquals(List.of(), standIns(present(lea, arno, emil), lea));
        assertEquals(List.of(), standIns(present(arno), arno));
        // Lea does it as the delegate of somebody who has the role.
        assertEquals(List.of(), standIns(present(away(emma, lea), lea, arno), lea));
        assertEquals(List.of(), present(lea, arno).covered());
    }

    @Test
    void whoIsAwayStandsInForNobody() {
        RoleHolder holder = new RoleHolder(Side.VENDOR, "engineer", emma.personId());

        assertFalse(present(away(emma, lea), away(lea)).standsIn(lea.personId(), holder, null));
        assertFalse(present(away(emma), away(arno)).standsIn(arno.personId(), holder, "architect"));
        assertTrue(present(away(emma), arno).standsIn(arno.personId(), holder, "architect"));
    }

    private List<UUID> standIns(Presence present, Candidate holder) {
        return present.standIns(BACKED.sideRole(), holder.personId(), BACKED.backup());
    }

    private static Presence present(Candidate... people) {
        return new Presence(List.of(people));
    }

    private static Candidate there(String role) {
        return new Candidate(UUID.randomUUID(), Set.of(role), Set.of(), false, List.of(), Workload.NONE);
    }

    private static Candidate away(Candidate who, Candidate... delegates) {
        List<UUID> ids = List.of(delegates).stream().map(Candidate::personId).toList();
        return new Candidate(who.personId(), who.roles(), who.territories(), true, ids, who.work());
    }
}
