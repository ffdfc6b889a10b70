package dev.tandem.lead.messaging;

import dev.tandem.lead.playbook.PlaybookContent;
import dev.tandem.lead.playbook.PlaybookContent.Question;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

record PlaybookPublished(
        UUID playbookId,
        String code,
        int version,
        List<PlaybookContent.Stage> stages,
        List<String> requiredHandoffFields,
        PlaybookContent.MessageTemplate handoffTemplate,
        Duration acceptWithin,
        Duration firstTouchWithin,
        List<Question> qualification) {
    PlaybookContent content() {
        return new PlaybookContent(
                stages, requiredHandoffFields, handoffTemplate, acceptWithin, firstTouchWithin, qualification);
    }
}
