package dev.tandem.lead.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of the playbook that a sale runs by, fixed for good. */
@Embeddable
public record PlaybookVersion(
        @Column(name = "playbook_id") UUID id,

        @Column(name = "playbook_version") @Schema(example = "1")
        Integer version) {}
