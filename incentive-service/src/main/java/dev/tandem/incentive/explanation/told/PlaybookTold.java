package dev.tandem.incentive.explanation.told;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The playbook version that the sale was run by, as {@code PlaybookPublished} told it. */
@Schema(name = "ExplainedPlaybook")
public record PlaybookTold(UUID playbookId, String code, int version) {}
