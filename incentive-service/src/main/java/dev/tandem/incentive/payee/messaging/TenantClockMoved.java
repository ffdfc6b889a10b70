package dev.tandem.incentive.payee.messaging;

import java.time.Duration;
import java.time.ZoneId;

/** What this service reads of the playbook service's event of the same name. */
record TenantClockMoved(String tenantId, ZoneId zone, Duration ahead) {}
