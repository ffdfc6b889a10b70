package dev.tandem.lead.measure;

import java.util.Arrays;
import java.util.Optional;

/** The groupings of measures. */
public enum Grouping {
    PARTNER("partner", "cast(h.partner_id as text)"),
    /** As id and number: {@code 0197f6a0-…:3}. */
    PLAYBOOK_VERSION("playbookVersion", "h.playbook_id || ':' || h.playbook_version"),
    /** As number of the rule set and code of the rule: {@code 7:dach-first}. */
    RULE("rule", "r.rule_set_version || ':' || r.rule");

    private final String name;
    private final String column;

    Grouping(String name, String column) {
        this.name = name;
        this.column = column;
    }

    /** @param name as spelled in the API */
    public static Optional<Grouping> named(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.name.equals(name))
                .findFirst();
    }

    String column() {
        return column;
    }
}
