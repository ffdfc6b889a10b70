package dev.tandem.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param nextCursor what to ask with for the next part; absent on the last one
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Pass it as cursor to get the next page; absent on the last page")
        String nextCursor) {

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
