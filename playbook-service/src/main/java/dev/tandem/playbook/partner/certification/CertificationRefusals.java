package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** Why a certification is not recorded, or not revoked. */
final class CertificationRefusals {
    private CertificationRefusals() {}

    /** What has run out certifies nothing. */
    static final class CertificationOver extends Refusal {
        CertificationOver(LocalDate today) {
            super(Kind.INVALID, "certificationOver", "A certification is issued by today, and valid today.");
            with("today", today.toString());
        }
    }

    /** What has run out, or was revoked, is not revoked any more. */
    static final class CertificationNotValid extends Refusal {
        CertificationNotValid(CertificationStatus status) {
            super(Kind.CONFLICT, "certificationNotValid", "The certification is not valid any more.");
            with("certificationStatus", status);
        }
    }
}
