package dev.tandem.playbook.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stages are entered an hour after each other, and the sale ends an hour after the last one. */
class StageCourseTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aSaleReachedTheStagesUpToTheLastOneItWasIn() {
        StageCourse course = through("discovery", "validation");

        assertTrue(course.reached("discovery"));
        assertTrue(course.reached("validation"));
        assertFalse(course.reached("proposal"));
    }

    @Test
    void aStageIsLeftForTheNextOneAndTheLastOneAtTheEnd() {
        StageCourse course = through("discovery", "validation");

        assertEquals(after(1), course.left("discovery"));
        assertEquals(after(2), course.left("validation"));
    }

    @Test
    void whoeverComesBackLeavesAgain() {
        StageCourse course = through("discovery", "validation", "discovery", "validation", "proposal");

        assertEquals(after(3), course.left("discovery"));
        assertEquals(after(4), course.left("validation"));
    }

    @Test
    void aSaleThatEndsAfterGoingBackWasThereUntilTheEnd() {
        StageCourse course = through("discovery", "validation", "proposal", "discovery");

        assertTrue(course.reached("proposal"));
        assertEquals(after(4), course.left("discovery"));
        assertEquals(after(4), course.left("validation"));
    }

    private static StageCourse through(String... stages) {
        List<StageEntry> entries = new ArrayList<>();
        for (String stage : stages) {
            entries.add(new StageEntry(stage, after(entries.size())));
        }
        return new StageCourse(List.of("discovery", "validation", "proposal"), entries, after(stages.length));
    }

    private static Instant after(int hours) {
        return START.plus(Duration.ofHours(hours));
    }
}
