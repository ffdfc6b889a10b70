package dev.tandem.playbook.tenant.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.tenant.Tenant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for programs. */
final class TenantRequests {
    private TenantRequests() {}

    @Schema(description = "A program to register, under the tenant named in the token")
    record RegisterTenantRequest(
            @NotBlank @Size(max = 200) @Schema(example = "Northwind Industrial")
            String name,

            @NotNull @Schema(type = SchemaType.STRING, description = "IANA time zone", example = "Europe/Berlin")
            ZoneId zone,

            @NotNull
            @Schema(
                    description = "The first day on which earnings are possible, from 1970 to 2100",
                    example = "2026-01-01")
            LocalDate booksStartOn,

            @Schema(description = "Whether its clock may be moved")
            boolean sandbox) {
        Tenant tenant() {
            // Every period from then on is listed.
            if (booksStartOn.getYear() < 1970 || booksStartOn.getYear() > 2100) {
                throw new InvalidRequest(
                        List.of(new FieldFault("/booksStartOn", "range", "must be between 1970 and 2100")));
            }
            return new Tenant(name, zone, booksStartOn, sandbox);
        }
    }

    @Schema(
            description = "How far to move a sandbox's clock: by a duration, or to a time",
            example = "{\"by\":\"P2D\"}")
    record MoveClockRequest(
            @Schema(
                    type = SchemaType.STRING,
                    description = "Move forward by this ISO 8601 duration, to the second",
                    example = "P2D")
            Duration by,

            @Schema(description = "Move forward to this time instead", example = "2026-03-04T09:15:00Z")
            Instant to) {

        void requireEither() {
            if ((by == null) == (to == null)) {
                throw new InvalidRequest(List.of(new FieldFault("", "eitherOr", "give either by or to")));
            }
        }
    }
}
