package dev.tandem.playbook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.playbook.staff.Handover.Rule;
import dev.tandem.playbook.staff.LeftWork.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final UUID ALPINE = UUID.randomUUID();
    private static final UUID LEAVER = UUID.randomUUID();

    private final List<Candidate> vendors = new ArrayList<>();
    private final List<Candidate> partners = new ArrayList<>();
    private final PartnerCoverage coverage = new PartnerCoverage(null, "DACH");

    @Test
    void theDelegateOfAnAbsenceTakesEverythingOver() {
        UUID delegate = joins(partners, "legal", 9);
        UUID backup = joins(partners, "partnerSeller", 0);

        List<Handover> plan = plan(
                List.of(UUID.randomUUID(), delegate),
                sale(Kind.OWNER, backup),
                task(Side.PARTNER, "partnerSeller", backup));

        assertEquals(List.of(delegate, delegate), takers(plan));
        assertEquals(List.of(Rule.DELEGATE, Rule.DELEGATE), rules(plan));
    }

    @Test
    void theBackupBecomesTheOwnerAndSomebodyElseTheBackup() {
        UUID backup = joins(partners, "partnerSeller", 9);
        UUID other = joins(partners, "partnerSeller", 1);

        List<Handover> plan = plan(List.of(), sale(Kind.OWNER, backup));

        assertEquals(
                List.of(Kind.OWNER, Kind.BACKUP),
                plan.stream().map(one -> one.work().kind()).toList());
        assertEquals(List.of(backup, other), takers(plan));
        assertEquals(List.of(Rule.BACKUP, Rule.ROLE), rules(plan));
    }

    @Test
    void aTaskGoesToTheBackupOfTheDutyThenToWhoHasTheRoleAndLeastToDo() {
        UUID backup = joins(partners, "partnerSeller", 9);
        joins(partners, "partnerSeller", 3);
        UUID free = joins(partners, "partnerSeller", 1);

        assertEquals(List.of(backup), takers(plan(List.of(), task(Side.PARTNER, "partnerSeller", backup))));
        List<Handover> byRole = plan(List.of(), task(Side.PARTNER, "partnerSeller", null));
        assertEquals(List.of(free), takers(byRole));
        assertEquals(List.of(Rule.ROLE), rules(byRole));
    }

    @Test
    void nobodyOfAnotherTerritoryTakesOverButWhoLeadsTheSide() {
        vendors.add(
                new Candidate(UUID.randomUUID(), Set.of("engineer"), Set.of("UK"), false, List.of(), Workload.NONE));
        UUID leader = joins(vendors, "channelManager", 9);

        List<Handover> plan = plan(List.of(), task(Side.VENDOR, "engineer", null));

        assertEquals(List.of(leader), takers(plan));
        assertEquals(List.of(Rule.LEADER), rules(plan));
    }

    @Test
    void aVendorsAdministratorLeadsWhereThereIsNoChannelManager() {
        UUID olga = joins(vendors, "vendorAdmin", 0);

        assertEquals(List.of(olga), takers(plan(List.of(), task(Side.VENDOR, "engineer", null))));
    }

    @Test
    void whatNobodyCanTakeOverIsTakenOverByNobody() {
        joins(vendors, "vendorAdmin", 0);

        Handover left =
                plan(List.of(), task(Side.PARTNER, "partnerSeller", null)).get(0);

        assertNull(left.to());
        assertNull(left.because());
    }

    @Test
    void theOwnerDoesNotBecomeItsOwnBackup() {
        UUID owner = joins(partners, "partnerSeller", 0);
        Ownership owners = new Ownership(ALPINE, owner, LEAVER);

        Handover left = plan(
                        List.of(owner),
                        new LeftWork(Kind.BACKUP, UUID.randomUUID(), owners, Side.PARTNER, null, null, null))
                .get(0);

        assertNull(left.to());
    }

    @Test
    void workOfManySalesIsSharedAndThatOfOneSaleStaysTogether() {
        UUID one = joins(partners, "partnerSeller", 0);
        UUID other = joins(partners, "partnerSeller", 0);
        LeftWork[] work = Stream.generate(() -> task(Side.PARTNER, "partnerSeller", null))
                .limit(6)
                .flatMap(task -> Stream.of(task, task))
                .toArray(LeftWork[]::new);

        List<UUID> takers = takers(plan(List.of(), work));

        Map<UUID, Integer> counted = new HashMap<>();
        takers.forEach(taker -> counted.merge(taker, 1, Integer::sum));
        assertEquals(Map.of(one, 6, other, 6), counted);
        for (int sale = 0; sale < 6; sale++) {
            assertEquals(takers.get(2 * sale), takers.get(2 * sale + 1));
        }
    }

    private UUID joins(List<Candidate> side, String role, int openTasks) {
        Candidate joined = new Candidate(
                UUID.randomUUID(), Set.of(role), Set.of(), false, List.of(), new Workload(openTasks, null));
        side.add(joined);
        return joined.personId();
    }

    private static LeftWork task(Side side, String role, UUID backup) {
        return new LeftWork(
                Kind.RESPONSIBLE, UUID.randomUUID(), new Ownership(ALPINE, LEAVER, backup), side, role, "call", null);
    }

    private static LeftWork sale(Kind kind, UUID backup) {
        return new LeftWork(
                kind, UUID.randomUUID(), new Ownership(ALPINE, LEAVER, backup), Side.PARTNER, null, null, null);
    }

    private List<Handover> plan(List<UUID> delegates, LeftWork... work) {
        Map<Ownership, RoleResolution> staff = new HashMap<>();
        for (LeftWork piece : work) {
            staff.put(piece.owners(), new RoleResolution(piece.owners(), coverage, vendors, partners));
        }
        return new Succession(LEAVER, Set.of("partnerSeller"), delegates, staff).plan(List.of(work));
    }

    private static List<UUID> takers(List<Handover> plan) {
        return plan.stream().map(Handover::to).toList();
    }

    private static List<Rule> rules(List<Handover> plan) {
        return plan.stream().map(Handover::because).toList();
    }
}
