package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import java.util.UUID;

/** A sale as the other folders of this service know it: its ids, its partner, and its playbook version. */
public record EngagementRef(UUID engagementId, UUID thread, UUID partnerId, DocumentVersion playbook) {}
