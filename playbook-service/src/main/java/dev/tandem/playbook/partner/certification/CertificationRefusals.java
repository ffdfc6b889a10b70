package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** Why a certification is not recorded. */
final class CertificationRefusals {
    private CertificationRefusals() {}

    /** What has run out certifies nothing. */
    static final class CertificationOver extends Refusal {
        CertificationOver(LocalDate today) {
            super(Kind.INVALID, "certificationOver", "A certification is issued by today, and valid today.");
            with("today", today.toString());
        }
    }
}
