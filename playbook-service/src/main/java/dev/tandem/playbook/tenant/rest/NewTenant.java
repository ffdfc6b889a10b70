package dev.tandem.playbook.tenant.rest;

import dev.tandem.playbook.tenant.Tenant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A program to register, under the tenant that the token names")
record NewTenant(
        @NotBlank @Size(max = 200) @Schema(example = "Northwind Industrial")
        String name,

        @NotNull @Schema(type = SchemaType.STRING, description = "IANA time zone", example = "Europe/Berlin")
        ZoneId zone,

        @NotNull @Schema(description = "The first day on which anything can be earned", example = "2026-01-01")
        LocalDate booksStartOn,

        @Schema(description = "Whether its clock may be moved")
        boolean sandbox) {

    Tenant tenant() {
        return new Tenant(name, zone, booksStartOn, sandbox);
    }
}
