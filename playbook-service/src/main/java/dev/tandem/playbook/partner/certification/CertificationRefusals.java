package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** Refusals to record a certification. */
final class CertificationRefusals {
    private CertificationRefusals() {}

    /** An expired certification cannot be recorded. */
    static final class CertificationOver extends Refusal {
        CertificationOver(LocalDate today) {
            super(
                    Kind.INVALID,
                    "certificationOver",
                    "A certification must be issued no later than today, and still be valid today.");
            with("today", today.toString());
        }
    }
}
