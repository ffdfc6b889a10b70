package dev.tandem.platform.paging;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list is wanted. Lists are in the order their records were made, which is the order of their ids, and a
 * cursor holds the last id seen: the next part costs the same at any depth, and records made meanwhile shift nothing.
 */
public class PageRequest {
    private static final int LARGEST = 500;
    private static final UUID START = new UUID(0, 0);

    /** Read as text, so that a value that is not a number gets a fault; the framework would answer 404. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "The maximum number of records, 1 to 500",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public String limit;

    @QueryParam("cursor")
    @Parameter(description = "The nextCursor of the previous page; absent for the first page")
    public String cursor;

    /** @param read reads up to so many records whose id is greater than the given one, in the order of their ids */
    public <T> Page<T> page(BiFunction<UUID, Integer, List<T>> read, Function<T, UUID> id) {
        int limit = limit();
        List<T> found = read.apply(after(), limit + 1);
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, encode(id.apply(items.get(limit - 1))));
    }

    private int limit() {
        boolean small = limit.matches("\\d{1,3}");
        if (!small || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST) {
            throw invalid("limit", "range", "must be from 1 to " + LARGEST);
        }
        return Integer.parseInt(limit);
    }

    private UUID after() {
        return cursor == null ? START : decode(cursor);
    }

    private static String encode(UUID last) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(last.getMostSignificantBits()).putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID decode(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below, as every cursor that is not one of ours.
        }
        throw invalid("cursor", "malformed", "must be the nextCursor of a list");
    }

    private static InvalidRequest invalid(String parameter, String code, String message) {
        return new InvalidRequest(List.of(new FieldFault(parameter, code, message)));
    }
}
