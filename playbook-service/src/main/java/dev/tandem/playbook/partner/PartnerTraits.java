package dev.tandem.playbook.partner;

import java.util.UUID;

/**
 * What tells partners apart where something is for some of them. Each may change, and counts as it is now.
 *
 * @param tier null if it has none
 * @param type null if nobody has said
 * @param territory null if it has none
 */
public record PartnerTraits(UUID partnerId, String tier, PartnerType type, String territory) {}
