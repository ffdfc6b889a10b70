package dev.tandem.playbook.tenant.rest;

import dev.tandem.playbook.tenant.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A program")
record TenantView(
        @Schema(example = "northwind") String id,
        @Schema(example = "0") int revision,
        @Schema(example = "Northwind Industrial") String name,

        @Schema(type = SchemaType.STRING, description = "IANA time zone", example = "Europe/Berlin")
        ZoneId zone,

        @Schema(example = "2026-01-01") LocalDate booksStartOn,
        @Schema(example = "true") boolean sandbox,

        @Schema(
                type = SchemaType.STRING,
                description = "How far its clock is ahead of real time, as an ISO 8601 duration",
                example = "PT48H")
        Duration clockAhead) {
    static TenantView of(Tenant tenant) {
        return new TenantView(
                tenant.tenant(),
                tenant.revision(),
                tenant.name(),
                tenant.zone(),
                tenant.booksStartOn(),
                tenant.isSandbox(),
                tenant.clockAhead());
    }
}
