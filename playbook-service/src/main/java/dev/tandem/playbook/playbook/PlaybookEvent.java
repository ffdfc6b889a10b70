package dev.tandem.playbook.playbook;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.QualificationQuestion;
import dev.tandem.playbook.playbook.content.SaleCriteria;
import dev.tandem.playbook.playbook.content.Template;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The events of a playbook version. */
public sealed interface PlaybookEvent extends Event {
    /**
     * Sales can use it from now on. Carries the parts that other services need.
     *
     * @param audience null if it is for all partners
     * @param appliesTo null if it is made for any sale
     * @param experimentId null unless it is a variant: only sales that the experiment assigns to it use it
     */
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
            List<String> guardrails,
            List<QualificationQuestion> qualification,
            List<Template> templates,
            Audience audience,
            SaleCriteria appliesTo,
            UUID experimentId)
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
                    content.guardrails().stream().map(PricingGuardrail::code).toList(),
                    content.qualification(),
                    content.templates(),
                    content.audience(),
                    content.appliesTo(),
                    playbook.experimentId().orElse(null));
        }
    }

    /** No new sale uses it; running sales continue with it. */
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
