package dev.tandem.playbook.conflict;

import dev.tandem.platform.caller.Role;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.staff.Actor;
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

/**
 * Notes who has to do something about a conflict: until both sides were heard, the one that has not stated its position yet; then
 * whoever decides. Before that nobody has to decide: whom a side has named is sealed.
 */
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
        WorkSource source = new WorkSource(
                conflict.id(),
                conflict.engagementId().orElse(null),
                conflict.thread().orElse(null),
                conflict.partnerId());
        work.note(source, conflict.status() == ConflictCaseStatus.OPEN ? List.of(next(conflict, now)) : List.of(), now);
    }

    private OpenPiece next(ConflictCase conflict, Instant now) {
        return conflict.hearing().isOver(now) ? decision(conflict) : position(conflict);
    }

    /** Of whoever leads the side that did not open the case. */
    private static OpenPiece position(ConflictCase conflict) {
        Side side = conflict.opener().other();
        return piece(WorkKind.CONFLICT_POSITION, conflict, new Doer(side, null, Actor.leading(side)));
    }

    private OpenPiece decision(ConflictCase conflict) {
        Hearing hearing = conflict.hearing();
        Doer decider = hearing.agreedDecider()
                .map(person -> new Doer(sideOf(person, conflict.partnerId()), person, List.of()))
                .orElseGet(() -> new Doer(Side.VENDOR, null, List.of(Role.VENDOR_ADMIN)));
        return piece(WorkKind.CONFLICT, conflict, decider);
    }

    private static OpenPiece piece(WorkKind kind, ConflictCase conflict, Doer doer) {
        Hearing hearing = conflict.hearing();
        return OpenPiece.of(kind, conflict.about(), hearing.deadline(), doer)
                .awaitedBy(conflict.openedBy())
                .notBy(hearing.parties().stream());
    }

    private Side sideOf(UUID person, UUID partnerId) {
        return staff.unknown(partnerId, Side.PARTNER, person).isEmpty() ? Side.PARTNER : Side.VENDOR;
    }
}
