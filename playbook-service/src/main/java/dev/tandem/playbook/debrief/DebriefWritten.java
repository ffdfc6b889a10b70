package dev.tandem.playbook.debrief;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import java.util.UUID;

/** One side has said what each step did for the sale. The words of its people stay here. */
record DebriefWritten(
        Occurrence occurrence,
        UUID debriefId,
        UUID engagementId,
        UUID partnerId,
        DocumentVersion playbook,
        Side side,
        String writtenBy,
        List<Step> steps)
        implements Event {

    /** What a step of the playbook did, without the note on it. */
    record Step(String activity, StepTag.Verdict verdict) {}

    static DebriefWritten of(Debrief debrief, Engagement engagement, Occurrence occurrence) {
        return new DebriefWritten(
                occurrence,
                debrief.id(),
                engagement.id(),
                engagement.partnerId(),
                engagement.playbook(),
                debrief.side(),
                debrief.writtenBy(),
                debrief.tags().stream()
                        .map(tag -> new Step(tag.activity(), tag.verdict()))
                        .toList());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return debriefId.toString();
    }
}
