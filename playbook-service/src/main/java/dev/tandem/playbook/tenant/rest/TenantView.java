package dev.tandem.playbook.tenant.rest;

import dev.tandem.playbook.tenant.Tenant;
import java.time.LocalDate;
import java.time.ZoneId;

record TenantView(String id, String name, ZoneId zone, LocalDate booksStartOn, boolean sandbox) {
    static TenantView of(Tenant tenant) {
        return new TenantView(tenant.tenant(), tenant.name(), tenant.zone(), tenant.booksStartOn(), tenant.isSandbox());
    }
}
