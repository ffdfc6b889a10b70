package dev.tandem.contract.changelog;

import dev.tandem.contract.text.Tree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An operation that will end says so long enough before. */
public final class SunsetCheck {
    private static final int DAYS = 180;

    private SunsetCheck() {}

    /** What is wrong with the deprecated operations of a contract, each with its place; empty if nothing is. */
    public static List<String> faults(Map<String, Object> document) {
        List<String> faults = new ArrayList<>();
        Tree.object(document, "paths")
                .forEach((path, methods) -> Tree.object(methods).forEach((method, operation) -> {
                    String fault = fault(operation);
                    if (fault != null) {
                        faults.add(method.toUpperCase() + " " + path + " " + fault);
                    }
                }));
        return faults;
    }

    private static String fault(Object operation) {
        String since = Tree.text(operation, "x-deprecated-since");
        String sunset = Tree.text(operation, "x-sunset");
        if (!Tree.isTrue(operation, "deprecated")) {
            return since == null && sunset == null ? null : "has a day of its end, but is not deprecated";
        }
        if (since == null || sunset == null) {
            return "is deprecated, and lacks x-deprecated-since or x-sunset";
        }
        try {
            long days = ChronoUnit.DAYS.between(LocalDate.parse(since), LocalDate.parse(sunset));
            return days < DAYS ? "ends " + days + " days after it was deprecated: " + DAYS + " are the least" : null;
        } catch (DateTimeException e) {
            return "is deprecated since, or ends on, what is no day such as 2026-11-29: " + since + ", " + sunset;
        }
    }
}
