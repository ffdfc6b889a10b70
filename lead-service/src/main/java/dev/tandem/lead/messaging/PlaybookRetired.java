package dev.tandem.lead.messaging;

import dev.tandem.lead.playbook.PlaybookVersion;
import java.util.UUID;

record PlaybookRetired(UUID playbookId, int version) {
    PlaybookVersion retired() {
        return new PlaybookVersion(playbookId, version);
    }
}
