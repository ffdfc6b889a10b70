package dev.tandem.lead.deal;

import dev.tandem.lead.playbook.PlaybookVersion;

/** A stage that a deal went through, and the version by whose requirements it last left it. */
public record StageRun(String stage, PlaybookVersion playbook) {}
