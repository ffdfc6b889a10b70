package dev.tandem.playbook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleCandidate.Because;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleResolutionTest {
    private static final UUID ALPINE = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final RoleAssignment ENGINEER = new RoleAssignment(Duty.RESPONSIBLE, Side.VENDOR, "engineer");
    private static final RoleAssignment SELLER = new RoleAssignment(Duty.RESPONSIBLE, Side.PARTNER, "seller");

    @Test
    void ofThreeOneAwayAndOneWithMoreToDoTheThirdIsNamed() {
        Candidate away = away(engineer(0));
        Candidate busy = engineer(5);
        Candidate third = engineer(2);

        RoleResolution roles = ofVendor(away, busy, third);

        assertEquals(third.personId(), roles.owner(ENGINEER).personId());
        assertEquals(
                List.of(
                        new RoleCandidate(third.personId(), null),
                        new RoleCandidate(busy.personId(), Because.MORE_OPEN_WORK),
                        new RoleCandidate(away.personId(), Because.AWAY)),
                roles.candidates(ENGINEER));
    }

    @Test
    void theOrderDoesNotDependOnIdsOrOnHowPeopleAreListed() {
        Random chance = new Random(7);
        for (int round = 0; round < 50; round++) {
            Candidate away = away(engineer(0));
            Candidate busy = engineer(5);
            Candidate third = engineer(2);
            List<Candidate> shuffled = new ArrayList<>(List.of(away, busy, third));
            Collections.shuffle(shuffled, chance);

            assertEquals(
                    List.of(
                            new RoleCandidate(third.personId(), null),
                            new RoleCandidate(busy.personId(), Because.MORE_OPEN_WORK),
                            new RoleCandidate(away.personId(), Because.AWAY)),
                    ofVendor(shuffled.toArray(Candidate[]::new)).candidates(ENGINEER));
        }
    }

    @Test
    void ofTwoWhoHaveAsMuchToDoTheRoleGoesToTheOneWhoWaitedLonger() {
        Candidate justNow = engineer(1, MONDAY);
        Candidate earlier = engineer(1, MONDAY.minusSeconds(60));
        Candidate never = engineer(1, null);

        assertEquals(
                List.of(never.personId(), earlier.personId(), justNow.personId()),
                order(ofVendor(justNow, earlier, never), ENGINEER));
        assertEquals(
                Because.ASSIGNED_LATER,
                ofVendor(justNow, earlier).candidates(ENGINEER).get(1).behind());
    }

    @Test
    void whoWorksInThePartnersTerritoryOrEverywhereComesFirst() {
        Candidate elsewhere = inTerritories(engineer(0), "UK");
        Candidate there = inTerritories(engineer(3), "DACH", "Nordics");
        Candidate everywhere = engineer(4);

        RoleResolution roles = ofVendor(elsewhere, there, everywhere);

        assertEquals(List.of(there.personId(), everywhere.personId(), elsewhere.personId()), order(roles, ENGINEER));
        assertEquals(Because.OTHER_TERRITORY, roles.candidates(ENGINEER).get(2).behind());
    }

    @Test
    void whoeverIsThereComesBeforeWhoIsAwayEvenFromAnotherTerritory() {
        Candidate elsewhere = inTerritories(engineer(9), "UK");
        Candidate there = away(inTerritories(engineer(0), "DACH"));

        assertEquals(
                elsewhere.personId(), ofVendor(there, elsewhere).owner(ENGINEER).personId());
    }

    @Test
    void whoIsAwayStillGetsWhatNobodyElseCanDo() {
        Candidate alone = away(engineer(0));

        assertEquals(alone.personId(), ofVendor(alone).owner(ENGINEER).personId());
    }

    @Test
    void theDelegateComesFirstForWhatWouldHaveGoneToWhoIsAway() {
        Candidate delegate = engineer(9);
        Candidate away = away(engineer(0), delegate.personId());
        Candidate free = engineer(1);

        RoleResolution roles = ofVendor(away, free, delegate);

        assertEquals(delegate.personId(), roles.owner(ENGINEER).personId());
        assertEquals(Because.DELEGATE_FIRST, roles.candidates(ENGINEER).get(1).behind());
        assertEquals(free.personId(), roles.backup(ENGINEER, delegate.personId()));
    }

    @Test
    void aDelegateStandsInWithoutTheRoleToo() {
        Candidate delegate = candidate(Set.of("legal"), 0, null);
        Candidate away = away(engineer(0), delegate.personId());

        RoleResolution roles = ofVendor(away, engineer(1), delegate);

        assertEquals(delegate.personId(), roles.owner(ENGINEER).personId());
        assertTrue(roles.isCandidate(new SideRole(Side.VENDOR, "engineer"), delegate.personId()));
    }

    @Test
    void aDelegateOfSomebodyToWhomItWouldNotHaveGoneGetsNothing() {
        Candidate delegate = engineer(9);
        Candidate away = away(engineer(5), delegate.personId());
        Candidate free = engineer(1);

        assertEquals(
                free.personId(), ofVendor(away, free, delegate).owner(ENGINEER).personId());
    }

    @Test
    void aDelegateWhoIsAwayTooOrHasLeftIsPassedOver() {
        Candidate delegate = away(engineer(0, MONDAY));
        Candidate free = engineer(1);

        assertEquals(
                free.personId(),
                ofVendor(away(engineer(0), delegate.personId()), free, delegate)
                        .owner(ENGINEER)
                        .personId());
        assertEquals(
                free.personId(),
                ofVendor(away(engineer(0), UUID.randomUUID()), free)
                        .owner(ENGINEER)
                        .personId());
    }

    @Test
    void ownerThenBackupComeFirstWhateverTheyHaveToDo() {
        Candidate owner = seller(9);
        Candidate backup = seller(8);
        Candidate free = seller(0);
        Ownership owners = new Ownership(ALPINE, owner.personId(), backup.personId());

        assertEquals(
                List.of(owner.personId(), backup.personId(), free.personId()),
                order(ofPartner(owners, free, backup, owner), SELLER));
        assertEquals(
                List.of(backup.personId(), free.personId(), owner.personId()),
                order(ofPartner(owners, free, backup, away(owner)), SELLER));
        assertEquals(
                Because.OWNER_FIRST,
                ofPartner(owners, free, backup, owner).candidates(SELLER).get(2).behind());
    }

    @Test
    void thePartnersChannelManagerComesFirstAtTheVendor() {
        Candidate manager = engineer(9);
        Candidate free = engineer(0);
        RoleResolution roles = new RoleResolution(
                new Ownership(ALPINE, null, null),
                new PartnerCoverage(manager.personId(), null),
                List.of(free, manager),
                List.of());

        assertEquals(manager.personId(), roles.owner(ENGINEER).personId());
    }

    @Test
    void anOwnerStandsInForARoleThatNobodyAtThePartnerHas() {
        UUID owner = UUID.randomUUID();
        Candidate backup = candidate(Set.of("legal"), 0, null);
        Ownership owners = new Ownership(ALPINE, owner, backup.personId());
        RoleResolution roles = ofPartner(owners, backup);

        assertEquals(owner, roles.owner(SELLER).personId());
        assertEquals(Because.OWNER_FIRST, roles.candidates(SELLER).get(1).behind());
        assertFalse(roles.isActive(owner));
    }

    @Test
    void whoHasTheBackupRoleComesBeforeAnOwnerWhoFillsInForARoleThatNobodyHas() {
        RoleAssignment backed = new RoleAssignment(Duty.ACCOUNTABLE, Side.PARTNER, "seller", "legal", List.of());
        Candidate owner = candidate(Set.of("marketing"), 0, null);
        Candidate lea = candidate(Set.of("legal"), 9, MONDAY);
        Ownership owners = new Ownership(ALPINE, owner.personId(), null);
        RoleResolution roles = ofPartner(owners, owner, lea);

        assertEquals(lea.personId(), roles.owner(backed).personId());
        assertEquals(owner.personId(), roles.backup(backed, lea.personId()));
        assertEquals(Because.ROLE_NOT_HELD, roles.candidates(backed).get(1).behind());
        Candidate ben = seller(9);
        assertEquals(List.of(ben.personId(), owner.personId()), order(ofPartner(owners, owner, lea, ben), backed));
    }

    @Test
    void anOwnerTakesASeatOnlyWhileNobodyHasItsRole() {
        Candidate owner = candidate(Set.of("marketing"), 0, null);
        Candidate ben = seller(9);
        Ownership owners = new Ownership(ALPINE, owner.personId(), null);

        assertTrue(ofPartner(owners, owner).maySit(SELLER.sideRole(), owner.personId()));
        assertFalse(ofPartner(owners, owner, ben).maySit(SELLER.sideRole(), owner.personId()));
        assertTrue(ofPartner(owners, owner, ben).maySit(SELLER.sideRole(), ben.personId()));
        assertTrue(ofPartner(owners, owner, away(ben, owner.personId())).maySit(SELLER.sideRole(), owner.personId()));
        assertTrue(ofPartner(owners, owner, ben).isCandidate(SELLER.sideRole(), owner.personId()));
    }

    @Test
    void aRoleThatNobodyAtTheVendorHasGoesToNobody() {
        assertNull(ofVendor(candidate(Set.of("legal"), 0, null)).owner(ENGINEER).personId());
    }

    private static List<UUID> order(RoleResolution roles, RoleAssignment role) {
        return roles.candidates(role).stream().map(RoleCandidate::personId).toList();
    }

    private static RoleResolution ofVendor(Candidate... people) {
        return new RoleResolution(
                new Ownership(ALPINE, null, null), new PartnerCoverage(null, "DACH"), List.of(people), List.of());
    }

    private static RoleResolution ofPartner(Ownership owners, Candidate... people) {
        return new RoleResolution(owners, PartnerCoverage.NONE, List.of(), List.of(people));
    }

    private static Candidate engineer(int openTasks) {
        return engineer(openTasks, MONDAY);
    }

    private static Candidate engineer(int openTasks, Instant lastAssigned) {
        return candidate(Set.of("engineer"), openTasks, lastAssigned);
    }

    private static Candidate seller(int openTasks) {
        return candidate(Set.of("seller"), openTasks, MONDAY);
    }

    private static Candidate candidate(Set<String> roles, int openTasks, Instant lastAssigned) {
        return new Candidate(
                UUID.randomUUID(), roles, Set.of(), false, List.of(), new Workload(openTasks, lastAssigned));
    }

    private static Candidate away(Candidate who, UUID... delegates) {
        return new Candidate(who.personId(), who.roles(), who.territories(), true, List.of(delegates), who.work());
    }

    private static Candidate inTerritories(Candidate who, String... territories) {
        return new Candidate(who.personId(), who.roles(), Set.of(territories), false, List.of(), who.work());
    }
}
