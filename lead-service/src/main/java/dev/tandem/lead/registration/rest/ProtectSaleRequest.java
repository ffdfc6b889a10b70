package dev.tandem.lead.registration.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

@Schema(description = "For how long the sale is protected, or protected longer")
record ProtectSaleRequest(
        @NotNull @DurationMin(seconds = 1) @DurationMax(days = 730) @Schema(type = SchemaType.STRING, example = "P90D")
        Duration protectedFor) {}
