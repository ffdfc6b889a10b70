package dev.tandem.lead.playbook;

import java.util.UUID;

/**
 * The newest version of one playbook, as far as it has to be known for whom and for what it is.
 *
 * @param id later for one published later
 * @param playbookId of the version
 */
public record NewestVersion(
        UUID id, UUID playbookId, String code, int version, Audience audience, SaleCriteria appliesTo) {
    public NewestVersion {
        audience = audience == null ? Audience.EVERYBODY : audience;
        appliesTo = appliesTo == null ? SaleCriteria.NONE : appliesTo;
    }
}
