package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.gate.Gate;
import java.util.List;
import java.util.UUID;

/** A playbook version begins to run for a sale, with all its gates. */
public record EngagementStarted(Occurrence occurrence, UUID engagementId, DocumentVersion playbook, List<Gate> gates)
        implements Event {

    static EngagementStarted of(Engagement engagement, Occurrence occurrence) {
        return new EngagementStarted(occurrence, engagement.id(), engagement.playbook(), engagement.gates());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return engagementId.toString();
    }
}
