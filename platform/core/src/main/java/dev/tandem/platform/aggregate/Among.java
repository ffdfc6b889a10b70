package dev.tandem.platform.aggregate;

import java.util.Collection;
import java.util.UUID;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code among(?1, field)} of queries, in place of {@code field in ?1}: whose SQL differs by the number of values, so
 * that Hibernate plans it anew for each call, and the database keeps one statement for each number. The array comes first, since of a
 * parameter in the last place Hibernate expects several values again.
 */
public class Among implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions to) {
        to.getFunctionRegistry()
                .registerPattern(
                        "among",
                        "(?2 = any(?1))",
                        to.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }

    /** A parameter of the function; an array as it is would be several parameters. */
    public static Object ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    /** The same for one that may not have been given: null for null. */
    public static Object id(UUID id) {
        return id == null ? null : new UUID[] {id};
    }

    /** A parameter of the function. */
    public static Object texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
