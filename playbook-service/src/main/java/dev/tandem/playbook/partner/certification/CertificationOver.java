package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** What has run out certifies nothing. */
final class CertificationOver extends Refusal {
    CertificationOver(LocalDate today) {
        super(Kind.INVALID, "certificationOver", "A certification is issued by today, and valid today.");
        with("today", today.toString());
    }
}
