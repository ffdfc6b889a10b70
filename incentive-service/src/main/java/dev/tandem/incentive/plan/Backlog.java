package dev.tandem.incentive.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a plan owes to the deals that had closed before it was approved: cut into parts, which are posted one after the other.
 *
 * @param from the first day on which one of them may have closed; null where there are none
 * @param until the first day on which none of them has
 * @param parts how many there are
 * @param partsDone how many of them are posted
 * @param postedUpTo up to which earner the next part is posted; null before its first
 */
@Embeddable
public record Backlog(
        @Column(name = "backlog_from") LocalDate from,
        @Column(name = "backlog_until") LocalDate until,
        @Column(name = "backlog_parts") int parts,
        @Column(name = "backlog_parts_done") int partsDone,
        @Column(name = "backlog_posted_up_to") String postedUpTo) {
    /** No deal had closed. */
    public static final Backlog NONE = new Backlog(null, null, 0, 0, null);

    public static Backlog of(LocalDate from, LocalDate until, int parts) {
        return new Backlog(from, until, parts, 0, null);
    }

    public Backlog partDone() {
        return new Backlog(from, until, parts, partsDone + 1, null);
    }

    public Backlog upTo(String earner) {
        return new Backlog(from, until, parts, partsDone, earner);
    }

    public boolean isPosted() {
        return partsDone == parts;
    }
}
