package dev.tandem.lead.bulk;

import java.io.IOException;
import java.util.List;

/**
 * The input of a bulk call, line by line, so that only one line is in memory at a time and a broken one does not affect
 * the others.
 *
 * @param <L> one line as read, or why it could not be read
 */
public interface LineSource<L> {
    /** Up to {@code limit} lines; none at the end of the stream. */
    List<L> next(int limit) throws IOException;
}
