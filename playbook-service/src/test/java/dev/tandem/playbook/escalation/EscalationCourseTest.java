package dev.tandem.playbook.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EscalationCourseTest {
    private static final EscalationCourse COURSE = new EscalationCourse(
            List.of(path("late", "executives", "seller", "manager"), path("executives", null, "executive")));

    private static EscalationPath path(String code, String continuesWith, String... roles) {
        List<EscalationLevel> levels = Stream.of(roles)
                .map(role -> new EscalationLevel(new SideRole(Side.VENDOR, role), Duration.ofHours(8)))
                .toList();
        return new EscalationPath(code, code, levels, continuesWith);
    }

    @Test
    void levelsFollowOneAnotherAndThenAnotherPath() {
        assertEquals(
                List.of(step("late", 1, "seller"), step("late", 2, "manager"), step("executives", 1, "executive")),
                COURSE.from("late"));
    }

    @Test
    void afterTheLastLevelOfTheLastPathNobodyIsLeft() {
        assertEquals(List.of(step("executives", 1, "executive")), COURSE.from("executives"));
    }

    @Test
    void aPathThatIsNotThereTellsNobody() {
        assertEquals(List.of(), COURSE.from("early"));
        assertEquals(List.of(), COURSE.from(null));
    }

    @Test
    void aPathThatLeadsBackEnds() {
        EscalationCourse round =
                new EscalationCourse(List.of(path("one", "other", "seller"), path("other", "one", "manager")));

        assertEquals(List.of(step("other", 1, "manager"), step("one", 1, "seller")), round.from("other"));
    }

    private static EscalationCourse.Step step(String path, int level, String role) {
        return new EscalationCourse.Step(path, level, new SideRole(Side.VENDOR, role), Duration.ofHours(8));
    }
}
