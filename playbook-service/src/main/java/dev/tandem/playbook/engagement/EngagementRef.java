package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.worklist.WorkSource;
import java.util.UUID;

/** A sale as the other folders of this service know it: its ids, its partner, and its playbook version. */
public record EngagementRef(UUID engagementId, UUID thread, UUID partnerId, DocumentVersion playbook) {
    /** Open work about a record of this sale. */
    public WorkSource work(UUID recordId) {
        return new WorkSource(recordId, engagementId, thread, partnerId);
    }
}
