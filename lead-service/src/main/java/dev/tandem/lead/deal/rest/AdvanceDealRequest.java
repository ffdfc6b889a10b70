package dev.tandem.lead.deal.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AdvanceDealRequest(
        @NotBlank @Schema(example = "validation") String stage) {}
