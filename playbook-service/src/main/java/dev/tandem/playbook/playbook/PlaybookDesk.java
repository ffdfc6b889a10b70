package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where playbooks are written, reviewed, approved by somebody else, and published. */
@ApplicationScoped
public class PlaybookDesk {
    private final Playbooks playbooks;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final TenantClock clock;

    PlaybookDesk(Playbooks playbooks, Outbox outbox, CurrentCaller caller, TenantClock clock) {
        this.playbooks = playbooks;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** The next version of the playbook of that code. */
    public Playbook draft(String code, PlaybookContent content) {
        String author = caller.get().subject();
        return written(new Playbook(code, playbooks.nextVersion(code), content, author));
    }

    public Playbook change(Playbook playbook, PlaybookContent content) {
        playbook.change(content);
        return written(playbook);
    }

    public Playbook submit(UUID id) {
        Playbook playbook = playbooks.visible(id);
        playbook.submit();
        return written(playbook);
    }

    public Playbook approve(UUID id) {
        Playbook playbook = playbooks.visible(id);
        playbook.approve(caller.get().subject());
        return written(playbook);
    }

    public Playbook publish(UUID id) {
        Playbook playbook = playbooks.visible(id);
        playbook.publish();
        written(playbook);
        outbox.publish(
                PlaybookPublished.of(playbook, Occurrence.live(null, playbook.revision(), clock.now(), clock.today())));
        return playbook;
    }

    private Playbook written(Playbook playbook) {
        playbooks.persistAndFlush(playbook);
        return playbook;
    }
}
