package dev.tandem.lead.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The groupings of measures. */
public enum Grouping {
    @JsonProperty("partner")
    PARTNER("cast(h.partner_id as text)"),
    /** As id and number: {@code 0197f6a0-…:3}. */
    @JsonProperty("playbookVersion")
    PLAYBOOK_VERSION("h.playbook_id || ':' || h.playbook_version"),
    /** As number of the rule set and code of the rule: {@code 7:dach-first}. */
    @JsonProperty("rule")
    RULE("r.rule_set_version || ':' || r.rule");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
