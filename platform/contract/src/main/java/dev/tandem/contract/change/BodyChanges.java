package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.Map;

/** What has changed of the body of a request. */
final class BodyChanges {
    private final Contract before;
    private final Contract after;
    private final ContentChanges content;
    private final Findings findings;

    BodyChanges(Contract before, Contract after, SchemaChanges schemas, Findings findings) {
        this.before = before;
        this.after = after;
        this.content = new ContentChanges(schemas, findings);
        this.findings = findings;
    }

    void compare(Operation older, Operation newer, Place place) {
        Map<String, Object> was = before.resolved(older.tree().get("requestBody"));
        Map<String, Object> is = after.resolved(newer.tree().get("requestBody"));
        boolean required = Tree.isTrue(is, "required");
        if (is.isEmpty() && !was.isEmpty()) {
            findings.breaking("requestBodyRemoved", place, "it takes no body any more");
        } else if (required && !Tree.isTrue(was, "required")) {
            findings.breaking("requestBodyRequired", place, "a body is required");
        } else if (was.isEmpty() && !is.isEmpty()) {
            findings.addition("requestBodyAdded", place, "it takes a body");
        } else if (!required && Tree.isTrue(was, "required")) {
            findings.addition("requestBodyOptional", place, "the body may be left out");
        }
        if (!was.isEmpty() && !is.isEmpty()) {
            content.compare(was, is, Direction.REQUEST, place.at("request"));
        }
    }
}
