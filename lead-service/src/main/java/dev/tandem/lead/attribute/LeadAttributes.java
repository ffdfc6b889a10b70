package dev.tandem.lead.attribute;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a lead's attributes against the tenant's schema. */
@ApplicationScoped
public class LeadAttributes {
    private static final int LONGEST_TEXT = 2_000;

    private final AttributeSchemas schemas;
    private final KeptSettings<Void, Checks> kept;

    LeadAttributes(AttributeSchemas schemas, TenantTimes revisions, CurrentCaller caller) {
        this.schemas = schemas;
        this.kept = new KeptSettings<>(revisions, caller);
    }

    /** All faults, with pointers below {@code /attributes}. Without a schema any plain value is accepted. */
    public List<FieldFault> faults(Map<String, Object> attributes) {
        return checks().faults(attributes);
    }

    /** The checks in force, for callers that have many leads to check. */
    public Checks checks() {
        return kept.get(() -> new Checks(schemas.inForce().map(version -> new CompiledSchema(version.schema()))));
    }

    /** The checks as they were in force when requested. */
    public static final class Checks {
        private final Optional<CompiledSchema> schema;

        private Checks(Optional<CompiledSchema> schema) {
            this.schema = schema;
        }

        public List<FieldFault> faults(Map<String, Object> attributes) {
            List<FieldFault> faults = new ArrayList<>();
            attributes.forEach((name, value) -> {
                if (value instanceof Double number && number.isInfinite()) {
                    faults.add(new FieldFault("/attributes/" + name, "range", "must be a number below 1.8e308"));
                }
                if (value instanceof Map || value instanceof List || isTooLong(value)) {
                    faults.add(new FieldFault(
                            "/attributes/" + name,
                            "wrongType",
                            "must be a number, a boolean, or a text of at most " + LONGEST_TEXT + " characters"));
                }
            });
            if (faults.isEmpty()) {
                schema.ifPresent(checks -> faults.addAll(checks.faults(attributes)));
            }
            return faults;
        }

        /** The value of a text from a file, by the schema's type for the attribute. */
        public Object typed(String attribute, String text) {
            return schema.map(checks -> checks.typed(attribute, text)).orElse(text);
        }

        private static boolean isTooLong(Object value) {
            return value instanceof String text && text.length() > LONGEST_TEXT;
        }
    }
}
