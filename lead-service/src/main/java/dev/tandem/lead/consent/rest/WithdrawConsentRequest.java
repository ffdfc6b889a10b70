package dev.tandem.lead.consent.rest;

import dev.tandem.lead.consent.Purpose;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the contact no longer agrees to")
record WithdrawConsentRequest(
        @NotEmpty @Schema(example = "[\"shareWithPartner\"]")
        Set<@NotNull Purpose> purposes) {}
