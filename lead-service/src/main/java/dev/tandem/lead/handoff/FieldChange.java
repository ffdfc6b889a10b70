package dev.tandem.lead.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that says something else now than when it was shared. */
@Schema(description = "A shared field that says something else now")
public record FieldChange(
        @Schema(description = "Into the snapshot", example = "/fields/nextSteps")
        String pointer,

        @Schema(description = "What was shared; absent when it was not", example = "A demo")
        String then,

        @Schema(description = "What the lead says now; absent when it does not", example = "A visit to the warehouse")
        String now) {

    /** In the order of the fields' names. */
    public static List<FieldChange> between(Map<String, String> then, Map<String, String> now) {
        Set<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(then.get(name), now.get(name))) {
                changes.add(new FieldChange("/fields/" + name, then.get(name), now.get(name)));
            }
        }
        return changes;
    }
}
