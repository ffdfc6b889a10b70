package dev.tandem.playbook.engagement.upgrade;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.PlaybookVersion;
import dev.tandem.playbook.engagement.gate.Gate;
import java.util.List;
import java.util.UUID;

/** A sale runs by another version from now on, with these gates. */
record EngagementUpgraded(
        Occurrence occurrence, UUID engagementId, PlaybookVersion from, PlaybookVersion playbook, List<Gate> gates)
        implements Event {

    static EngagementUpgraded of(Engagement engagement, PlaybookVersion from, Occurrence occurrence) {
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
