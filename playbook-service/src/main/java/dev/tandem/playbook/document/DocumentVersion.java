package dev.tandem.playbook.document;

import java.util.UUID;

/** Which version of which document something runs by, such as a sale by a playbook. */
public record DocumentVersion(UUID id, int version) {}
