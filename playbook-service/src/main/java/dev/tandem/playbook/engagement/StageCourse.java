package dev.tandem.playbook.engagement;

import java.time.Instant;
import java.util.List;

/**
 * The way of an ended sale through the stages of its playbook.
 *
 * @param stages of the playbook, in their order
 * @param entries in order of time, from the first stage on
 * @param ended when the sale did
 */
public record StageCourse(List<String> stages, List<StageEntry> entries, Instant ended) {
    /** Whether the deal ever was in this stage or a later one. */
    public boolean reached(String stage) {
        return entries.stream().anyMatch(entry -> place(entry.stage()) >= place(stage));
    }

    /**
     * When a deal that reached the stage last went on from it to a later one. If it ended in the stage, or in an
     * earlier one after going back, when it ended.
     */
    public Instant left(String stage) {
        Instant left = ended;
        boolean beyond = false;
        for (StageEntry entry : entries) {
            boolean later = place(entry.stage()) > place(stage);
            if (later && !beyond) {
                left = entry.at();
            }
            beyond = later;
        }
        return beyond ? left : ended;
    }

    /** Whether a deal that enters a stage from another one goes on. */
    public boolean isForward(String from, String to) {
        return place(to) > place(from);
    }

    private int place(String stage) {
        return stages.indexOf(stage);
    }
}
