package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.Objects;

/** What has changed of an operation that was there and still is. */
final class OperationChanges {
    private final Findings findings;
    private final AccessChanges access;
    private final ParameterChanges parameters;
    private final BodyChanges bodies;
    private final AnswerChanges answers;

    OperationChanges(Contract before, Contract after, Findings findings) {
        SchemaChanges schemas = new SchemaChanges(before, after, findings);
        this.findings = findings;
        this.access = new AccessChanges(before, after, findings);
        this.parameters = new ParameterChanges(before, after, schemas, findings);
        this.bodies = new BodyChanges(before, after, schemas, findings);
        this.answers = new AnswerChanges(before, after, schemas, findings);
    }

    void compare(Operation older, Operation newer) {
        Place place = Place.of(newer);
        if (!Objects.equals(older.id(), newer.id())) {
            findings.breaking("operationIdChanged", place, Measure.fact("operationId", older.id(), newer.id()));
        }
        if (Tree.isTrue(newer.tree(), "deprecated") && !Tree.isTrue(older.tree(), "deprecated")) {
            findings.addition(
                    "operationDeprecated",
                    place,
                    "it is deprecated, and ends on " + Tree.text(newer.tree(), "x-sunset"));
        }
        access.compare(older, newer, place);
        parameters.compare(older, newer, place);
        bodies.compare(older, newer, place);
        answers.compare(older, newer, place);
    }
}
