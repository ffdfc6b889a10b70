package dev.tandem.playbook.playbook.content;

import dev.tandem.platform.template.LogicLessTemplate;
import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shared message of both sides, as a logic-less template: sections and variables, no code.
 *
 * @param subject for an e-mail only
 * @param variables everything that subject and body may use
 */
@Schema(description = "A shared message of both sides, as a logic-less template")
public record Template(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "pipeline-review")
        String code,

        @NotNull @Schema(description = "What it is for; determines how values are escaped")
        TemplateKind kind,

        @NotBlank @Size(max = 200) @Schema(example = "Weekly pipeline review")
        String name,

        @Size(max = 200) @Schema(description = "For an e-mail only", example = "{{company}} is yours")
        String subject,

        @NotBlank @Size(max = 20000) @Schema(example = "{{company}} stands at {{stage}}.")
        String body,

        @Size(max = 50)
        @Schema(
                example = "[{\"name\":\"company\",\"type\":\"text\",\"sample\":\"Acme Logistics\"},"
                        + "{\"name\":\"stage\",\"type\":\"text\",\"sample\":\"Proposal\"}]")
        List<@Valid @NotNull Variable> variables) {
    public Template {
        variables = DocumentCodes.orEmpty(variables);
    }

    /** The names of the variables that subject and body use, in order. */
    public SortedSet<String> used() {
        SortedSet<String> used = new TreeSet<>(LogicLessTemplate.of(body).variables());
        if (subject != null) {
            used.addAll(LogicLessTemplate.of(subject).variables());
        }
        return used;
    }

    /** For a message to somebody, in which no sample may stand. */
    public Template withoutSamples() {
        List<Variable> bare = variables.stream()
                .map(variable -> new Variable(variable.name(), variable.type(), null, variable.question()))
                .toList();
        return new Template(code, kind, name, subject, body, bare);
    }

    /** A name that the template may use, and the type of its values. */
    public record Variable(
            @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9]{0,59}") @Schema(example = "company")
            String name,

            @NotNull @Schema(description = "The type of its values")
            VariableType type,

            @Size(max = 1000) @Schema(description = "Used as its value in a preview", example = "Acme Logistics")
            String sample,

            @Size(max = 500)
            @Schema(
                    description = "For a debrief only: what both sides are asked for its value once a sale is over",
                    example = "What helped?")
            String question) {
        public Variable(String name, VariableType type, String sample) {
            this(name, type, sample, null);
        }
    }
}
