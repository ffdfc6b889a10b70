package dev.tandem.lead.bulk;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;

/**
 * Processes the lines of one bulk call. It lives as long as the call, so it may count.
 *
 * @param <L> a line as read
 * @param <A> the result of a line, as one line of the response
 */
public interface BulkCall<L, A> {
    /** Processes some lines in the current transaction and returns a result for each, in their order. */
    List<A> take(List<L> lines);

    /** The result for a line that could not be processed, though it could be read. */
    A failed(L line, FieldFault why);

    /** Called once the lines are committed. */
    void answered(List<A> answers);

    /** The last line of the response; a response without it was cut off. */
    Object summary();
}
