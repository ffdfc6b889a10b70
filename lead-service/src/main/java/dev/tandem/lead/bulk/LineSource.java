package dev.tandem.lead.bulk;

import java.io.IOException;
import java.util.List;

/**
 * What a bulk call brings, line by line, so that one line at a time is in memory and a broken one spoils no other.
 *
 * @param <L> one line as it was read, or why it could not be
 */
public interface LineSource<L> {
    /** Up to so many lines; none at the end of the stream. */
    List<L> next(int limit) throws IOException;
}
