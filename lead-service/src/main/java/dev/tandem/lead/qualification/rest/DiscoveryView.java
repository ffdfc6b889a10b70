package dev.tandem.lead.qualification.rest;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.playbook.PlaybookContent.Question;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.lead.qualification.Discovery;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A playbook's questions about a lead, and the answers so far")
record DiscoveryView(
        UUID leadId,

        @Schema(example = "4", description = "Grows with every change; the ETag")
        int revision,

        PlaybookVersion playbook,

        @Schema(
                description = "Whether all required questions are answered; a lead cannot be offered before",
                example = "false")
        boolean qualified,

        @Schema(description = "Required questions without an answer", example = "[\"docks-per-day\"]")
        List<String> missing,

        List<DiscoveryQuestion> questions) {

    @Schema(description = "A standard question, with the answer if there is one")
    record DiscoveryQuestion(
            @Schema(example = "docks-per-day") String code,

            @Schema(example = "How many trucks do you load in a day?")
            String question,

            Question.Form form,

            @Schema(description = "For a choice", example = "[\"paper\",\"spreadsheet\"]")
            List<String> choices,

            boolean required,

            @Schema(description = "A text, a number, or true or false; absent until answered", example = "40")
            Object answer) {
        static DiscoveryQuestion of(Question question, Lead lead) {
            return new DiscoveryQuestion(
                    question.code(),
                    question.question(),
                    question.answer(),
                    question.choices(),
                    question.required(),
                    lead.discovery().get(question.code()));
        }
    }

    static DiscoveryView of(Lead lead, PublishedPlaybook playbook) {
        List<Question> questions = playbook.content().questions();
        List<String> missing = new Discovery(questions).missing(lead.discovery());
        return new DiscoveryView(
                lead.id(),
                lead.revision(),
                playbook.version(),
                missing.isEmpty(),
                missing,
                questions.stream()
                        .map(question -> DiscoveryQuestion.of(question, lead))
                        .toList());
    }
}
