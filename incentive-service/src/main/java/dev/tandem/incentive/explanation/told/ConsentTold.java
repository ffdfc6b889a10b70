package dev.tandem.incentive.explanation.told;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer agreed to, as {@code ConsentRecorded} told it. */
@Schema(name = "ExplainedConsent")
public record ConsentTold(UUID consentId, List<String> purposes, Instant expiresAt) {}
