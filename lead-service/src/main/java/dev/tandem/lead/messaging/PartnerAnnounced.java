package dev.tandem.lead.messaging;

import java.util.UUID;

record PartnerAnnounced(
        UUID partnerId, String externalId, String name, String territory, String managerId, String status) {}
