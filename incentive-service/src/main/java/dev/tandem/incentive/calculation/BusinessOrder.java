package dev.tandem.incentive.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/** The order in which deals count, whenever they were heard of: by the day on which they closed, and then by id. */
public final class BusinessOrder {
    /** As the database orders ids, and as their texts are; {@link UUID#compareTo} takes their halves for signed numbers. */
    private static final Comparator<UUID> BY_ID = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private BusinessOrder() {}

    public static <T> Comparator<T> of(Function<T, LocalDate> closedOn, Function<T, UUID> id) {
        return Comparator.comparing(closedOn).thenComparing(id, BY_ID);
    }
}
