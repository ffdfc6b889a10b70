package dev.tandem.lead.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which version of which playbook something runs under, for good. */
@Embeddable
public record PlaybookVersion(
        @Column(name = "playbook_id") UUID id,
        @Column(name = "playbook_version") Integer version) {}
