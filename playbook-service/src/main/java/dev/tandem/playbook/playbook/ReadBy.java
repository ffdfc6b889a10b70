package dev.tandem.playbook.playbook;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code readBy(?1, id)} of queries: whether the partner may read the version with that id. What it may read is asked once for
 * a statement, and the ids are then compared by an index; conditions on audiences themselves would use none under row-level security.
 */
public class ReadBy implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions to) {
        to.getFunctionRegistry()
                .registerPattern(
                        "readBy",
                        "(?2 = any(array(select playbooks_read_by(cast(?1 as uuid)))))",
                        to.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
