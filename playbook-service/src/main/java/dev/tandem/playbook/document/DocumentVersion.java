package dev.tandem.playbook.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of which document something runs by, such as a sale by a playbook. */
@Schema(name = "PlaybookVersion") // As the other services name it, for whom a playbook is the only such document.
public record DocumentVersion(UUID id, int version) {}
