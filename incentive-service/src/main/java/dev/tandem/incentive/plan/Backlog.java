package dev.tandem.incentive.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The postings a plan owes for deals that had closed before it was approved, divided into parts that are posted one
 * after the other.
 *
 * @param from the first day on which one of these deals may have closed; null if there are none
 * @param until the first day after the last of these closings
 * @param parts the number of parts
 * @param partsDone the number of parts posted
 * @param postedUpTo the last earner of the next part that is already posted; null before its first
 */
@Embeddable
public record Backlog(
        @Column(name = "backlog_from") LocalDate from,
        @Column(name = "backlog_until") LocalDate until,
        @Column(name = "backlog_parts") int parts,
        @Column(name = "backlog_parts_done") int partsDone,
        @Column(name = "backlog_posted_up_to") String postedUpTo) {
    /** The backlog of a plan for which no deal had closed. */
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
