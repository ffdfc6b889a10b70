package dev.tandem.incentive.export;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is still held back of an earner's period.
 *
 * @param dueOn when some of it is paid next; a day that has come says that it is about to be
 */
public record ReleaseLine(String line, UUID planId, String ruleCode, String period, String earner, LocalDate dueOn)
        implements ExportLine {
    public static final String ROWS = "select plan_id, rule_code, period, earner, due_on from held_back"
            + " where tenant = ?1 order by plan_id, rule_code, period, earner";

    public static ReleaseLine of(Tuple row) {
        return new ReleaseLine(
                "release",
                row.get("plan_id", UUID.class),
                row.get("rule_code", String.class),
                row.get("period", String.class),
                row.get("earner", String.class),
                row.get("due_on", LocalDate.class));
    }
}
