package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.problem.Refusal;

/** What has run out, or was revoked, is not revoked any more. */
final class CertificationNotValid extends Refusal {
    CertificationNotValid(CertificationStatus status) {
        super(Kind.CONFLICT, "certificationNotValid", "The certification is not valid any more.");
        with("certificationStatus", status);
    }
}
