package dev.tandem.playbook.playbook;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sales can run by this version from now on: what the lead service needs of it. */
public record PlaybookPublished(
        Occurrence occurrence,
        UUID playbookId,
        String code,
        int version,
        List<StageName> stages,
        List<String> requiredHandoffFields,
        PlaybookContent.MessageTemplate handoffTemplate,
        Duration acceptWithin,
        Duration firstTouchWithin)
        implements Event {

    public record StageName(String code, String name) {}

    static PlaybookPublished of(Playbook playbook, Occurrence occurrence) {
        PlaybookContent content = playbook.content();
        return new PlaybookPublished(
                occurrence,
                playbook.id(),
                playbook.code(),
                playbook.version(),
                content.stages().stream()
                        .map(stage -> new StageName(stage.code(), stage.name()))
                        .toList(),
                content.requiredHandoffFields(),
                content.handoffTemplate(),
                content.acceptWithin(),
                content.firstTouchWithin());
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
