package dev.tandem.playbook.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.work.MissingRequirement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something at the closing that winning waits for, and whether it is there.
 *
 * @param code of the item or the seat, as in the playbook
 * @param doer the role that does it, or fills it; of what is done and awaits its approver, that of the approver
 * @param personId who does it on this sale; null if nobody does
 */
public record ClosingTerm(Kind kind, String code, SideRole doer, UUID personId, boolean met) {
    /** What a sale can lack at its closing. */
    public enum Kind {
        @JsonProperty("closingItem")
        ITEM("closingItem"),
        @JsonProperty("closingSeat")
        SEAT("closingSeat");

        private final String requirement;

        Kind(String requirement) {
            this.requirement = requirement;
        }
    }

    /** All that a playbook requires at the closing, of which nothing is there yet. */
    public static List<ClosingTerm> of(ClosingNeeds needs) {
        Stream<ClosingTerm> items = needs.items().stream()
                .filter(NeededItem::required)
                .map(item -> new ClosingTerm(Kind.ITEM, item.code(), item.owner(), null, false));
        Stream<ClosingTerm> seats = needs.seats().stream()
                .filter(NeededSeat::required)
                .map(seat -> new ClosingTerm(Kind.SEAT, seat.code(), seat.holder(), null, false));
        return Stream.concat(items, seats).toList();
    }

    /** With what is there, or was done, by the same codes of another version. */
    public static List<ClosingTerm> keeping(List<ClosingTerm> next, List<ClosingTerm> before) {
        return next.stream()
                .map(term -> before.stream()
                        .filter(term::isOfSame)
                        .findFirst()
                        .map(other -> term.now(other.personId, other.met))
                        .orElse(term))
                .toList();
    }

    private boolean isOfSame(ClosingTerm other) {
        return kind == other.kind && code.equals(other.code);
    }

    public ClosingTerm now(UUID person, boolean isMet) {
        return new ClosingTerm(kind, code, doer, person, isMet);
    }

    /** It is done, and somebody with that role has to approve it. */
    public ClosingTerm awaiting(SideRole approver) {
        return new ClosingTerm(kind, code, approver, null, false);
    }

    MissingRequirement missing() {
        return MissingRequirement.atClosing(code, kind.requirement, doer, personId);
    }
}
