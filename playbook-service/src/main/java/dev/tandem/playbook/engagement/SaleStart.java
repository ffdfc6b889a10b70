package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import java.time.Instant;
import java.util.UUID;

/**
 * What begins an engagement: a lead that a partner has accepted, or the sale of an approved registration.
 *
 * @param handoffId null when a registration began it
 * @param registrationId null when a handoff began it
 * @param ownerId who takes it up at the partner; null when a registration began it, which names nobody
 * @param at when the first stage began
 */
public record SaleStart(
        UUID thread,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        String ownerId,
        String backupId,
        DocumentVersion playbook,
        Instant at) {}
