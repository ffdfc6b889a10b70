package dev.tandem.playbook.upgrade;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.gate.Gate;
import java.util.List;
import java.util.UUID;

/** A sale runs by another version from now on, with these gates. */
record EngagementUpgraded(
        Occurrence occurrence, UUID engagementId, DocumentVersion from, DocumentVersion playbook, List<Gate> gates)
        implements Event {

    static EngagementUpgraded of(Engagement engagement, DocumentVersion from, Occurrence occurrence) {
        return new EngagementUpgraded(occurrence, engagement.id(), from, engagement.playbook(), engagement.gates());
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
