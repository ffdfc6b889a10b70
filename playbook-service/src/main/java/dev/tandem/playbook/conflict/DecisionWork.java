package dev.tandem.playbook.conflict;

import dev.tandem.platform.caller.Role;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.OpenPiece.Doer;
import dev.tandem.playbook.worklist.WorkItems;
import dev.tandem.playbook.worklist.WorkKind;
import dev.tandem.playbook.worklist.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notes who has to decide a conflict. Until both sides were heard nobody has: whom a side has named is sealed. */
@ApplicationScoped
class DecisionWork {
    private final WorkItems work;
    private final StaffDirectory staff;
    private final TenantClock clock;

    DecisionWork(WorkItems work, StaffDirectory staff, TenantClock clock) {
        this.work = work;
        this.staff = staff;
        this.clock = clock;
    }

    void note(ConflictCase conflict) {
        Instant now = clock.now();
        boolean open = conflict.status() == ConflictCaseStatus.OPEN
                && conflict.hearing().isOver(now);
        WorkSource source = new WorkSource(
                conflict.id(),
                conflict.engagementId().orElse(null),
                conflict.thread().orElse(null),
                conflict.partnerId());
        work.note(source, open ? List.of(decision(conflict)) : List.of(), now);
    }

    private OpenPiece decision(ConflictCase conflict) {
        Hearing hearing = conflict.hearing();
        Doer decider = hearing.agreedDecider()
                .map(person -> new Doer(sideOf(person, conflict.partnerId()), person, List.of()))
                .orElseGet(() -> new Doer(Side.VENDOR, null, List.of(Role.VENDOR_ADMIN)));
        return OpenPiece.of(WorkKind.CONFLICT, conflict.about(), null, decider)
                .awaitedBy(conflict.openedBy())
                .notBy(hearing.parties().stream());
    }

    private Side sideOf(UUID person, UUID partnerId) {
        return staff.unknown(partnerId, Side.PARTNER, person).isEmpty() ? Side.PARTNER : Side.VENDOR;
    }
}
