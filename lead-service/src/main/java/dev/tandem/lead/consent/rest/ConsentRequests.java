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

/** What is asked for about consents. */
public final class ConsentRequests {
    private ConsentRequests() {}

    @Schema(description = "What the contact agreed to, how that can be shown, and until when it holds")
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

    @Schema(description = "What the contact no longer agrees to")
    record WithdrawConsentRequest(
            @NotEmpty @Schema(example = "[\"shareWithPartner\"]")
            Set<@NotNull Purpose> purposes) {}
}
