package dev.tandem.incentive.export;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** How a partner stood from a day on, as far as one event told; what was not told is absent. */
public record StandingLine(
        String line,
        UUID partnerId,
        LocalDate since,
        int revision,
        Boolean suspended,
        String tier,
        String integrationDepth)
        implements ExportLine {
    public static final String ROWS = "select partner_id, since, revision, suspended, tier, integration_depth"
            + " from partner_standing where tenant = ?1 order by partner_id, since, revision";

    public static StandingLine of(Tuple row) {
        return new StandingLine(
                "standing",
                row.get("partner_id", UUID.class),
                row.get("since", LocalDate.class),
                row.get("revision", Integer.class),
                row.get("suspended", Boolean.class),
                row.get("tier", String.class),
                row.get("integration_depth", String.class));
    }
}
