package dev.tandem.incentive.payee.messaging;

import java.time.LocalDate;
import java.time.ZoneId;

/** What this service reads of the playbook service's event of the same name. */
record TenantRegistered(String tenantId, ZoneId zone, LocalDate booksStartOn) {}
