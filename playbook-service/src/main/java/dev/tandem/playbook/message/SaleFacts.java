package dev.tandem.playbook.message;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What is known of a sale when a message is written.
 *
 * @param playbookCode stands in for the playbook's name if it has none
 * @param stage the code of the deal's stage
 * @param price agreed for the deal; null if not known
 * @param zone by which times are days
 */
record SaleFacts(
        Names names,
        PlaybookContent content,
        String playbookCode,
        DocumentVersion version,
        String stage,
        List<Task> tasks,
        List<Gate> gates,
        TimeLimits limits,
        Instant startedAt,
        Money price,
        Instant now,
        ZoneId zone) {
    /**
     * Of the company and the people; each null if there is none, or if the reader cannot see it.
     *
     * @param owner of the sale at the partner
     * @param manager the vendor's channel manager for the partner
     */
    record Names(String partner, String owner, String backup, String manager) {}
}
