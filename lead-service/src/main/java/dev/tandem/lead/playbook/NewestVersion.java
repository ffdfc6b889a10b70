package dev.tandem.lead.playbook;

import java.util.UUID;

/**
 * The newest version of one playbook that is not retired, as far as it has to be known for whom and for what it is.
 *
 * @param id later for one published later
 * @param playbookId of the version
 * @param inForce for whom the playbook is by the version that was published last, which may be retired: a sale begins by none that
 *     its partner was left out of since
 */
public record NewestVersion(
        UUID id,
        UUID playbookId,
        String code,
        int version,
        Audience audience,
        Audience inForce,
        SaleCriteria appliesTo) {
    public NewestVersion {
        audience = audience == null ? Audience.EVERYBODY : audience;
        inForce = inForce == null ? Audience.EVERYBODY : inForce;
        appliesTo = appliesTo == null ? SaleCriteria.NONE : appliesTo;
    }
}
