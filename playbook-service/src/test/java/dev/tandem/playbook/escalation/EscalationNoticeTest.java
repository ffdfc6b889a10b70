package dev.tandem.playbook.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.PartnerCoverage;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationNoticeTest {
    /** A Monday. */
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final WorkingCalendar MONDAYS = new WorkingCalendar(
            ZoneOffset.UTC, List.of(new Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))), List.of());

    private static final RoleResolution STAFF =
            new RoleResolution(new Ownership(null, Persons.ADA, null), PartnerCoverage.NONE, List.of(), List.of());

    @Test
    void aLevelsTimeRunsWhileItsSideWorks() {
        assertEquals(NOON.plus(Duration.ofDays(7)), notified(Side.PARTNER).dueBy());
        assertEquals(NOON.plus(Duration.ofHours(8)), notified(Side.VENDOR).dueBy());
    }

    @Test
    void whoTookTheLeadStandsInForARoleThatNobodyAtThePartnerHas() {
        assertEquals(Persons.ADA, notified(Side.PARTNER).personId());
    }

    @Test
    void aRoleThatNobodyAtTheVendorHasIsToldToNobodyAndItsTimeRuns() {
        assertNull(notified(Side.VENDOR).personId());
    }

    private static EscalationNotice notified(Side side) {
        return EscalationNotice.of(
                new EscalationCourse.Step("late", 1, new SideRole(side, "executive"), Duration.ofHours(8)),
                STAFF,
                new SideHours(WorkingCalendar.ALWAYS_OPEN, MONDAYS),
                NOON);
    }
}
