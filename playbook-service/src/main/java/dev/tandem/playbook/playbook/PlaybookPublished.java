package dev.tandem.playbook.playbook;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.QualificationQuestion;
import dev.tandem.playbook.playbook.content.Template;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sales can run by this version from now on: what other services need of it, for what they ask and tell by it. */
public record PlaybookPublished(
        Occurrence occurrence,
        UUID playbookId,
        String code,
        int version,
        List<StageName> stages,
        List<String> requiredHandoffFields,
        PlaybookContent.MessageTemplate handoffTemplate,
        Duration acceptWithin,
        Duration firstTouchWithin,
        List<QualificationQuestion> qualification,
        List<Template> templates)
        implements Event {

    public record StageName(String code, String name, Duration within) {}

    static PlaybookPublished of(Playbook playbook, Occurrence occurrence) {
        PlaybookContent content = playbook.content();
        return new PlaybookPublished(
                occurrence,
                playbook.id(),
                playbook.code(),
                playbook.version(),
                content.stages().stream()
                        .map(stage -> new StageName(stage.code(), stage.name(), stage.within()))
                        .toList(),
                content.requiredHandoffFields(),
                content.handoffTemplate(),
                content.acceptWithin(),
                content.firstTouchWithin(),
                content.qualification(),
                content.templates());
    }

    @Override
    public String key() {
        return playbookId.toString();
    }

    @Override
    public String subject() {
        return key();
    }
}
