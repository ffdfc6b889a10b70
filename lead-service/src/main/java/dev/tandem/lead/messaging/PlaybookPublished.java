package dev.tandem.lead.messaging;

import dev.tandem.lead.playbook.PlaybookContent;
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
        Duration firstTouchWithin) {
    PlaybookContent content() {
        return new PlaybookContent(stages, requiredHandoffFields, handoffTemplate, acceptWithin, firstTouchWithin);
    }
}
