package dev.tandem.demo.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists, page by page. */
public final class Pages {
    /** The largest page there is. */
    public static final int LARGEST = 500;

    private Pages() {}

    /** @param page the page at a cursor, which is null for the first one */
    public static <P, T> List<T> all(
            Function<String, P> page, Function<P, List<T>> items, Function<P, String> nextCursor) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            P next = page.apply(cursor);
            all.addAll(items.apply(next));
            cursor = nextCursor.apply(next);
        } while (cursor != null);
        return all;
    }
}
