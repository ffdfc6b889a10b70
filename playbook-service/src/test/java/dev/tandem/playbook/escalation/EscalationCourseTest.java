package dev.tandem.playbook.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    void aPathBeginsWithItsFirstLevel() {
        assertEquals(Optional.of(step("late", 1, "seller")), COURSE.first("late"));
    }

    @Test
    void aPathThatIsNotThereDoesNotBegin() {
        assertEquals(Optional.empty(), COURSE.first("early"));
        assertEquals(Optional.empty(), COURSE.first(null));
    }

    @Test
    void levelsFollowOneAnother() {
        assertEquals(Optional.of(step("late", 2, "manager")), COURSE.after("late", 1));
    }

    @Test
    void afterItsLastLevelAPathContinuesWithAnother() {
        assertEquals(Optional.of(step("executives", 1, "executive")), COURSE.after("late", 2));
    }

    @Test
    void afterTheLastLevelOfTheLastPathNobodyIsLeft() {
        assertEquals(Optional.empty(), COURSE.after("executives", 1));
    }

    private static EscalationStep step(String path, int level, String role) {
        return new EscalationStep(path, level, new SideRole(Side.VENDOR, role), Duration.ofHours(8));
    }
}
