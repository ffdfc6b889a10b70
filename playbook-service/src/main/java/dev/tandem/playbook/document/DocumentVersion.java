package dev.tandem.playbook.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a document that something is based on, such as a sale on a playbook. */
@Schema(name = "PlaybookVersion") // Named as in the other services, to which a playbook is the only such
// document.
public record DocumentVersion(
        UUID id, @Schema(example = "1") int version) {}
