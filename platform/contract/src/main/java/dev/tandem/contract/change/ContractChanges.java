package dev.tandem.contract.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a client notices between two OpenAPI documents. */
public final class ContractChanges {
    private final Contract before;
    private final Contract after;
    private final Findings findings = new Findings();

    private ContractChanges(Contract before, Contract after) {
        this.before = before;
        this.after = after;
    }

    /** Breaking ones first, then by the operation that shows them first. */
    public static List<ContractChange> between(Map<String, Object> before, Map<String, Object> after) {
        ContractChanges changes = new ContractChanges(new Contract(before), new Contract(after));
        changes.compare();
        return changes.findings.ordered();
    }

    private void compare() {
        SortedMap<String, Operation> were = before.operations();
        SortedMap<String, Operation> are = after.operations();
        Map<String, Operation> byId = new HashMap<>();
        are.values().forEach(operation -> byId.put(operation.id(), operation));
        OperationChanges operations = new OperationChanges(before, after, findings);
        were.forEach((key, older) -> {
            if (are.containsKey(key)) {
                operations.compare(older, are.get(key));
            } else {
                Operation renamed = older.id() == null ? null : byId.get(older.id());
                String hint = renamed == null ? "" : "; `" + older.id() + "` is `" + renamed.name() + "` now";
                findings.breaking("operationRemoved", Place.of(older), "it is gone" + hint);
            }
        });
        are.forEach((key, newer) -> {
            if (!were.containsKey(key)) {
                findings.addition("operationAdded", Place.of(newer), "it is new");
            }
        });
    }
}
