package dev.tandem.playbook.engagement;

import java.util.UUID;

/** Which version of which playbook a sale runs by, for good. */
public record PlaybookVersion(UUID id, int version) {}
