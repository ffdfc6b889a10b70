package dev.tandem.lead.bulk;

import java.util.List;

/**
 * What one bulk call does with its lines. It lives as long as the call, so it may count.
 *
 * @param <L> a line as it was read
 * @param <A> what became of it, as one line of the answer
 */
public interface BulkCall<L, A> {
    /** Takes some lines in, in the transaction it finds, and answers each, in their order. */
    List<A> take(List<L> lines);

    /** The answer for a line that the database cannot keep beside what is there. */
    A conflict(L line);

    /** Told once the lines are committed. */
    void answered(List<A> answers);

    /** The last line of the answer; without it the answer was cut off. */
    Object summary();
}
