package dev.tandem.playbook.document;

import java.util.UUID;

/** Which version of which playbook a sale runs by, for good. */
public record DocumentVersion(UUID id, int version) {}
