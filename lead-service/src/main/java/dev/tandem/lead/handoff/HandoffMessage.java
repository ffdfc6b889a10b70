package dev.tandem.lead.handoff;

import dev.tandem.lead.playbook.PlaybookContent.MessageTemplate;
import dev.tandem.platform.template.LogicLessTemplate;
import java.util.Map;

/** The playbook's message, told with a package's fields, as plain text. */
public record HandoffMessage(String subject, String body) {
    /** The longest template, and the package's longest fields several times over. */
    private static final int LONGEST = 200_000;

    public static HandoffMessage render(MessageTemplate template, Map<String, String> fields) {
        // A line break in a subject would begin a header of the mail's own.
        String subject = render(template.subject(), fields).replaceAll("\\R", " ");
        return new HandoffMessage(subject, render(template.body(), fields));
    }

    private static String render(String template, Map<String, String> fields) {
        return LogicLessTemplate.of(template).asPlainText(fields, LONGEST);
    }
}
