package dev.tandem.incentive.explanation.told;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lead that the sale began with, as {@code LeadRegistered} told it. */
@Schema(name = "ExplainedLead")
public record LeadTold(UUID leadId, String source, String country) {}
