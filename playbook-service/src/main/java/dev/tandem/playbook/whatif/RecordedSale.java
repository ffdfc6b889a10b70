package dev.tandem.playbook.whatif;

import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.StageCourse;
import dev.tandem.playbook.engagement.StageEntry;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sale has recorded, each with its time. Work that was taken back counts as never done.
 *
 * @param course its way through the stages, until it ended, or until now
 * @param won whether it was won at the end of its course
 * @param plan the gates of the version that it used last
 * @param closing what winning waited for at the closing, as it was at the end
 */
record RecordedSale(
        StageCourse course,
        boolean won,
        List<GateTerms> plan,
        List<Task> tasks,
        List<ClosingTerm> closing,
        TimeLimits limits) {
    /** A gate that the deal went through. */
    record Passage(String stage, Instant at) {}

    /** @return empty if the sale began before its stages were recorded */
    static Optional<RecordedSale> of(Engagement sale, Instant now) {
        boolean won = sale.status() == EngagementStatus.WON || sale.status() == EngagementStatus.CANCELLED;
        return sale.course(now)
                .map(course ->
                        new RecordedSale(course, won, sale.gatePlan(), sale.tasks(), sale.closing(), sale.limits()));
    }

    /** In order of time. Nothing keeps a deal from going back, or from beginning. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; i < course.entries().size(); i++) {
            StageEntry entry = course.entries().get(i);
            if (course.isForward(course.entries().get(i - 1).stage(), entry.stage())) {
                passages.add(new Passage(entry.stage(), entry.at()));
            }
        }
        if (won) {
            passages.add(new Passage(GatePlan.WON, course.ended()));
        }
        return passages;
    }

    /** When the deal first entered a stage; empty if it never did. */
    Optional<Instant> entered(String stage) {
        return course.entries().stream()
                .filter(entry -> entry.stage().equals(stage))
                .map(StageEntry::at)
                .findFirst();
    }
}
