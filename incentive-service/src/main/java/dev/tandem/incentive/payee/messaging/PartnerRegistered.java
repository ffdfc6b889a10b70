package dev.tandem.incentive.payee.messaging;

import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** What this service reads of the playbook service's event of the same name. */
record PartnerRegistered(Occurrence occurrence, UUID partnerId, String name) {}
