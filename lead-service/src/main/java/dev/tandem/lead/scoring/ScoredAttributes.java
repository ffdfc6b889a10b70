package dev.tandem.lead.scoring;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.scoring.Activities.Latest;
import java.util.HashMap;
import java.util.Map;

/** The inputs of a rubric: the lead's own attributes, and those that every lead has. */
public final class ScoredAttributes {
    private ScoredAttributes() {}

    /** @param latest the newest activity; null when none was recorded */
    public static Map<String, Object> of(Lead lead, Latest latest) {
        Map<String, Object> attributes = new HashMap<>(lead.attributes());
        attributes.put("source", lead.source());
        attributes.put("country", lead.country());
        if (latest != null) {
            attributes.put("lastActivityAt", latest.occurredAt());
            attributes.put("lastActivityKind", latest.kind());
        }
        return attributes;
    }
}
