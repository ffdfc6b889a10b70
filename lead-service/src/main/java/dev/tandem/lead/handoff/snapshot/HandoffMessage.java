package dev.tandem.lead.handoff.snapshot;

import com.samskivert.mustache.Mustache;
import dev.tandem.lead.playbook.PlaybookContent.MessageTemplate;
import java.util.Map;

/**
 * The playbook's message, told with a package's fields. The engine is logic-less and sees nothing but a map of strings, so
 * neither a template nor a value reaches anything else.
 */
public record HandoffMessage(String subject, String body) {
    private static final Mustache.Compiler PLAIN_TEXT = Mustache.compiler()
            .escapeHTML(false)
            .defaultValue("")
            .withLoader(name -> {
                throw new IllegalArgumentException("partials are not supported");
            });

    public static HandoffMessage render(MessageTemplate template, Map<String, String> fields) {
        // A line break in a subject would begin a header of the mail's own.
        String subject = render(template.subject(), fields).replaceAll("\\R", " ");
        return new HandoffMessage(subject, render(template.body(), fields));
    }

    private static String render(String template, Map<String, String> fields) {
        return PLAIN_TEXT.compile(template).execute(fields);
    }
}
