package dev.tandem.playbook.message.rest;

import dev.tandem.playbook.message.Message;
import dev.tandem.playbook.playbook.RenderedTemplate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A template of the sale's playbook version, filled in for the sale")
record MessageView(
        @Schema(description = "The filled-in template; nothing stands where a value is missing")
        RenderedTemplate text,

        @Schema(
                description = "The values that it was filled in with, by variable name",
                examples = {"{\"partner\":\"Alpine Systems\",\"stage\":\"Validation\"}"})
        Map<String, String> values,

        @Schema(
                description = "Variables that the template uses and the service does not know of this sale, or not as a"
                        + " value of their type; give them",
                examples = {"[\"company\"]"})
        List<String> missing) {
    static MessageView of(Message message) {
        return new MessageView(message.text(), message.values(), message.missing());
    }

    @Schema(description = "Values for a message about a sale")
    record WriteMessageRequest(
            @NotNull
            @Size(max = 50)
            @Schema(
                    description = "By variable name, as text; they come before what is known of the sale",
                    examples = {"{\"company\":\"Acme Logistics\"}"})
            Map<String, @Size(max = 20000) String> values) {}
}
