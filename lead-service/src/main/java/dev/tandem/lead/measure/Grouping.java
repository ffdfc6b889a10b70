package dev.tandem.lead.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The groupings of measures. */
public enum Grouping {
    @JsonProperty("partner")
    PARTNER("cast(%s.partner_id as text)"),
    /** As id and number: {@code 0197f6a0-…:3}. Of a sale that changed to another version each part counts where it ran. */
    @JsonProperty("playbookVersion")
    PLAYBOOK_VERSION("%1$s.playbook_id || ':' || %1$s.playbook_version"),
    /** As number of the rule set and code of the rule: {@code 7:dach-first}. */
    @JsonProperty("rule")
    RULE("r.rule_set_version || ':' || r.rule");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    /** @param table the alias of what ran in the group: a handoff, its deal, or a stay in a stage */
    String column(String table) {
        return column.formatted(table);
    }
}
