package dev.tandem.playbook.closing;

import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose consent another negotiation lead takes. The present lead, or a leader of the lead's side, gives the lead away;
 * while there is none, a side to which the playbook gives the seat takes it, else a leader of that side does. Nobody of
 * one side decides that somebody of the other one leads: for that, a leader of the other one consents.
 *
 * @param lead the present one's person; null if there is none
 * @param leadSide null likewise
 * @param seatOf the sides to which the playbook gives the seat
 */
record LeadConsent(UUID lead, Side leadSide, Set<Side> seatOf) {
    static LeadConsent of(Optional<TeamMember> lead, Set<Side> seatOf) {
        return new LeadConsent(
                lead.map(TeamMember::personId).orElse(null),
                lead.map(TeamMember::side).orElse(null),
                seatOf);
    }

    /** The sides whose consent is lacking when that person names, or proposes, somebody of a side. */
    Set<Side> lacking(Actor by, Side next) {
        Set<Side> lacking = EnumSet.noneOf(Side.class);
        if (leadSide != null) {
            lacking.add(leadSide);
        } else if (!seatOf.contains(next)) {
            lacking.add(next);
        }
        if (next != by.side()) {
            lacking.add(next);
        }
        lacking.removeIf(side -> speaksFor(side, by));
        return lacking;
    }

    /** Whether the person decides for that side whether somebody else leads. */
    boolean speaksFor(Side side, Actor actor) {
        return actor.side() == side
                && (actor.leads() || side == leadSide && actor.person().equals(lead));
    }
}
