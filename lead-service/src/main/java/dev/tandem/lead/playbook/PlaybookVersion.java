package dev.tandem.lead.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a playbook. A sale runs by one until somebody changes it to another one. */
@Embeddable
public record PlaybookVersion(
        @Column(name = "playbook_id") UUID id,

        @Column(name = "playbook_version") @Schema(example = "1")
        Integer version) {}
