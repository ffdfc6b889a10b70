package dev.tandem.lead.messaging;

import java.util.UUID;

/** @param partnerId absent for the vendor's own people */
record PersonAnnounced(String personId, UUID partnerId, boolean active) {}
