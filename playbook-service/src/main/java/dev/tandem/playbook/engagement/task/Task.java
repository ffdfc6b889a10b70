package dev.tandem.playbook.engagement.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.RoleAssignment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One activity of the role matrix, as it is done on one sale.
 *
 * @param responsible whose evidence counts
 * @param accountable who answers for it on this sale
 * @param signedOffBy null until it is signed off
 */
public record Task(
        String activity,
        String name,
        String stage,
        int minimumEvidence,
        boolean signOff,
        List<Owner> responsible,
        Owner accountable,
        List<Evidence> evidence,
        String signedOffBy,
        Instant signedOffAt) {

    /** A role of one side, and who has it on this sale; nobody, if personId is null. */
    public record Owner(RoleAssignment.Side side, String role, String personId) {}

    public static Task of(Activity activity, String stage, List<Owner> responsible, Owner accountable) {
        return new Task(
                activity.code(),
                activity.name(),
                stage,
                activity.minimumEvidence(),
                activity.signOff(),
                responsible,
                accountable,
                List.of(),
                null,
                null);
    }

    public Task with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Task(
                activity,
                name,
                stage,
                minimumEvidence,
                signOff,
                responsible,
                accountable,
                all,
                signedOffBy,
                signedOffAt);
    }

    public Task signedOff(String by, Instant at) {
        return new Task(activity, name, stage, minimumEvidence, signOff, responsible, accountable, evidence, by, at);
    }

    /** Everything that a gate still asks for here. */
    @JsonIgnore
    public List<Missing> missing() {
        Stream<Missing> proof = evidence.size() >= minimumEvidence
                ? Stream.empty()
                : responsible.stream().map(owner -> Missing.of(activity, "evidence", owner));
        Stream<Missing> signature = !signOff || signedOffBy != null
                ? Stream.empty()
                : Stream.of(Missing.of(activity, "signOff", accountable));
        return Stream.concat(proof, signature).toList();
    }

    @JsonIgnore
    public boolean isDone() {
        return missing().isEmpty();
    }
}
