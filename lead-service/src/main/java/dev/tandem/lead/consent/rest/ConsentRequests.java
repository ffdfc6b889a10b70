package dev.tandem.lead.consent.rest;

import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.lead.consent.Purpose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies about consents. */
public final class ConsentRequests {
    private ConsentRequests() {}

    @Schema(description = "The contact's consent: its purposes, evidence and expiry")
    public record RecordConsentRequest(
            @NotEmpty Set<@NotNull Purpose> purposes,

            @NotBlank @Size(max = 500) @Schema(example = "Webinar form of 3 March, box ticked")
            String evidence,

            @NotNull @Schema(example = "2031-12-31T00:00:00Z")
            Instant expiresAt) {
        public ConsentGiven given() {
            return new ConsentGiven(purposes, evidence, expiresAt);
        }
    }

    @Schema(description = "The purposes that the contact withdraws")
    record WithdrawConsentRequest(
            @NotEmpty @Schema(example = "[\"shareWithPartner\"]")
            Set<@NotNull Purpose> purposes) {}
}
