package dev.tandem.playbook.tenant;

import dev.tandem.platform.problem.Refusal;

/** A tenant is registered once. */
final class TenantAlreadyRegistered extends Refusal {
    TenantAlreadyRegistered(String id) {
        super(Kind.CONFLICT, "tenantAlreadyRegistered", "Tenant " + id + " is registered already.");
    }
}
