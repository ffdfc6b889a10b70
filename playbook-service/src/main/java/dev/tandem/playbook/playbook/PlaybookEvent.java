package dev.tandem.playbook.playbook;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.QualificationQuestion;
import dev.tandem.playbook.playbook.content.Template;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What is announced of a playbook version. */
public sealed interface PlaybookEvent extends Event {
    /** Sales can run by it from now on: what other services need of it, for what they ask and tell by it. */
    record PlaybookPublished(
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
            implements PlaybookEvent {
        static PlaybookPublished of(Playbook playbook, Occurrence now) {
            PlaybookContent content = playbook.content();
            return new PlaybookPublished(
                    now,
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
    }

    /** No sale begins by it any more; those that run by it go on. */
    record PlaybookRetired(Occurrence occurrence, UUID playbookId, String code, int version) implements PlaybookEvent {
        static PlaybookRetired of(Playbook playbook, Occurrence now) {
            return new PlaybookRetired(now, playbook.id(), playbook.code(), playbook.version());
        }
    }

    record StageName(String code, String name, Duration within) {}

    UUID playbookId();

    @Override
    default String subject() {
        return playbookId().toString();
    }

    @Override
    default String recordType() {
        return "playbook";
    }
}
