package dev.tandem.playbook.playbook;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code overlap(:values, field)} of queries: whether a field of several texts has one of these. The array comes first, as in
 * {@link dev.tandem.platform.aggregate.Among}.
 */
public class Overlap implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions to) {
        to.getFunctionRegistry()
                .registerPattern(
                        "overlap",
                        "(?2 && cast(?1 as text[]))",
                        to.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
