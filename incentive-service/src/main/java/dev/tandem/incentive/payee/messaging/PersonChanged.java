package dev.tandem.incentive.payee.messaging;

import dev.tandem.platform.event.Occurrence;

/** What this service reads of the playbook service's event of the same name. */
record PersonChanged(Occurrence occurrence, String personId) {}
