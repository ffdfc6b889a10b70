package dev.tandem.lead.handoff;

import java.util.UUID;

/**
 * What somebody asks to be offered.
 *
 * @param partnerId null: to whom the lead is routed
 * @param ownerId null: the first of the partner's people, in a stable order
 * @param backupId null: the next one
 * @param playbookCode null: the playbook that was published last
 * @param valueProposition why this partner, in a sentence for the message; may be null
 */
public record Proposal(
        UUID leadId, UUID partnerId, String ownerId, String backupId, String playbookCode, String valueProposition) {}
