package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.template.LogicLessTemplate;
import dev.tandem.playbook.playbook.PlaybookRefusals.UnsafeTemplate;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import dev.tandem.playbook.playbook.content.TemplateKind;
import dev.tandem.playbook.playbook.markup.Links;
import dev.tandem.playbook.playbook.markup.UnsafePlaces;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template filled in with values: an e-mail's body is HTML with escaped values, everything else is plain text. */
@Schema(description = "A template filled in with values")
public record RenderedTemplate(
        TemplateKind kind,

        @Schema(
                description = "For an e-mail only; absent for a message without one",
                example = "Acme Logistics is yours")
        String subject,

        @Schema(example = "Acme Logistics stands at Proposal.")
        String body,

        @Schema(description = "Of the body: text/html for an e-mail, otherwise text/plain", example = "text/plain")
        String bodyType) {
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_BODY = 100_000;

    /**
     * @param given by variable name; samples are used for values not given
     * @throws InvalidRequest with every invalid value
     * @throws UnsafeTemplate for an e-mail that was saved before its places were checked
     */
    public static RenderedTemplate of(Template template, Map<String, String> given) {
        InvalidRequest.ifAny(ValueFaults.of(template, given));
        Map<String, String> values = values(template, given);
        boolean email = template.kind().isEmail();
        if (email) {
            UnsafeTemplate.ifAny(UnsafePlaces.of(template.body()));
        }
        LogicLessTemplate body = LogicLessTemplate.of(template.body());
        return new RenderedTemplate(
                template.kind(),
                email ? LogicLessTemplate.of(template.subject()).asPlainText(values, LONGEST_SUBJECT) : null,
                email ? Links.safe(body.asHtml(values, LONGEST_BODY)) : body.asPlainText(values, LONGEST_BODY),
                email ? "text/html" : "text/plain");
    }

    /** A yes-or-no variable with the answer no has no value, which leaves its section out. */
    private static Map<String, String> values(Template template, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        for (Variable variable : template.variables()) {
            String value = given.getOrDefault(variable.name(), variable.sample());
            if (value != null && !variable.type().isNo(value)) {
                values.put(variable.name(), value);
            }
        }
        return values;
    }
}
