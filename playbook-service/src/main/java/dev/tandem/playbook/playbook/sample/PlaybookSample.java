package dev.tandem.playbook.playbook.sample;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A complete playbook to begin with")
public record PlaybookSample(
        @Schema(example = "reseller-co-sale") String code,
        @Schema(example = "Reseller co-sale") String name,

        @Schema(example = "A reseller and the vendor sell together")
        String purpose) {}
