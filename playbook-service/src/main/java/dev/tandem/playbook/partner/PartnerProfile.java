package dev.tandem.playbook.partner;

/**
 * What can be changed of a partner.
 *
 * @param territory where it sells, as the routing rules name it; null if it has none
 * @param managerId the vendor's channel manager who looks after it; null while nobody does
 */
public record PartnerProfile(
        String name, String territory, String managerId, IntegrationDepth integrationDepth, ContactMap contacts) {}
