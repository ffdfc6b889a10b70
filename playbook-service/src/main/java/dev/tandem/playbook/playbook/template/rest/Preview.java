package dev.tandem.playbook.playbook.template.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Values to read a template with")
record Preview(
        @NotNull
        @Size(max = 50)
        @Schema(
                description = "By the names of variables, as text; samples stand in for what is left out",
                examples = {"{\"company\":\"Acme Logistics\",\"stage\":\"Proposal\"}"})
        Map<String, @Size(max = 20000) String> values) {}
