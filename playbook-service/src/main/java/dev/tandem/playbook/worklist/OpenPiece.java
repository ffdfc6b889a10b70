package dev.tandem.playbook.worklist;

import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that is to be done now.
 *
 * @param activity of a task, or what an escalation is about; null for all else
 * @param due null without a time
 * @param doer who is to do it
 * @param awaitedBy who has asked for it, or answers for it; null if nobody has
 * @param barred who may not do it for another person, or as anybody with a role: such as whoever asked for it
 * @param backup the role whose people stand in for the person; null for none
 */
public record OpenPiece(
        WorkKind kind,
        String activity,
        String title,
        Instant due,
        Doer doer,
        UUID awaitedBy,
        List<UUID> barred,
        String backup) {
    /**
     * A person, or whoever of that side has one of the roles.
     *
     * @param personId null for whoever has one of the roles
     * @param roles none if it is the person's without one
     */
    public record Doer(Side side, UUID personId, List<String> roles) {
        public static Doer of(RoleHolder holder) {
            return new Doer(holder.side(), holder.personId(), List.of(holder.role()));
        }
    }

    public static OpenPiece of(WorkKind kind, String title, Instant due, Doer doer) {
        return new OpenPiece(kind, null, title, due, doer, null, List.of(), null);
    }

    public OpenPiece about(String itsActivity) {
        return new OpenPiece(kind, itsActivity, title, due, doer, awaitedBy, barred, backup);
    }

    /** @param person null for nobody; nobody waits for themselves */
    public OpenPiece awaitedBy(UUID person) {
        UUID other = person == null || person.equals(doer.personId()) ? null : person;
        return new OpenPiece(kind, activity, title, due, doer, other, barred, backup);
    }

    /** @param role null for none */
    public OpenPiece backedBy(String role) {
        return new OpenPiece(kind, activity, title, due, doer, awaitedBy, barred, role);
    }

    public OpenPiece notBy(Stream<UUID> people) {
        return new OpenPiece(
                kind, activity, title, due, doer, awaitedBy, people.distinct().toList(), backup);
    }
}
