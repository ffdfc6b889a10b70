package dev.tandem.playbook.playbook;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** No sale begins by this version any more; those that run by it go on. */
public record PlaybookRetired(Occurrence occurrence, UUID playbookId, String code, int version) implements Event {

    static PlaybookRetired of(Playbook playbook, Occurrence occurrence) {
        return new PlaybookRetired(occurrence, playbook.id(), playbook.code(), playbook.version());
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
