package dev.tandem.playbook.engagement;

import java.util.UUID;

/** What begins an engagement: a lead that a partner has accepted, with who takes it up there. */
public record HandedOff(
        UUID thread, UUID handoffId, UUID partnerId, String ownerId, String backupId, PlaybookVersion playbook) {}
