package dev.tandem.lead.overlap.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner's list of companies, one hash for each")
record ListedCompanies(
        @NotEmpty
        @Size(max = 10_000)
        @Schema(
                description =
                        "HMAC-SHA256, keyed by the check's salt, of the company's domain or else of its normalised name, in"
                                + " lower-case hexadecimal; at least 100 different ones",
                example = "[\"8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4\"]")
        List<
                        @NotNull
                        @Pattern(regexp = "[0-9a-f]{64}", message = "must be an HMAC-SHA256 in lower-case hexadecimal")
                        String>
                hashes) {}
