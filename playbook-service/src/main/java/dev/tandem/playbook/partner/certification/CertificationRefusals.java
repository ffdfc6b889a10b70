package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.LocalDate;

/** Refusals to record a certification. */
public final class CertificationRefusals {
    private CertificationRefusals() {}

    /** An expired certification cannot be recorded. */
    @Fact(name = "today", type = LocalDate.class, meaning = "The present day of the tenant")
    public static final class CertificationOver extends RuleViolation {
        CertificationOver(LocalDate today) {
            super("A certification must be issued no later than today, and still be valid today.");
            with("today", today.toString());
        }
    }
}
