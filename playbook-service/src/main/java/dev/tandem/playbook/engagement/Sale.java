package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import java.util.UUID;

/** What the rooms of a sale know of it: which it is, whose, and what it runs by. */
public record Sale(UUID engagementId, UUID thread, UUID partnerId, DocumentVersion playbook) {}
