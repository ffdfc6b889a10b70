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

        @Schema(
                description = "Pass it as cursor to get the next page; absent on the last page",
                example = "pU3KGCUwux1tEyze1iN7LtkeP3IfyxlxF0SU1kk8nVw0YL4xIB5p_tqg7ui5mX9cfCmZ_a_lkyU")
        String nextCursor) {

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
