package dev.tandem.incentive.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/** The order in which deals count, independent of arrival: by closing date, then by id. */
public final class BusinessOrder {
    /**
     * Orders ids like the database, and like their text form; {@link UUID#compareTo} compares their halves as signed
     * numbers.
     */
    private static final Comparator<UUID> BY_ID = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private BusinessOrder() {}

    public static <T> Comparator<T> of(Function<T, LocalDate> closedOn, Function<T, UUID> id) {
        return Comparator.comparing(closedOn).thenComparing(id, BY_ID);
    }
}
