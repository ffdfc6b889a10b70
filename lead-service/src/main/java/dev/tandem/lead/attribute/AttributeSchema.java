package dev.tandem.lead.attribute;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.settings.SettingsChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of the tenant's JSON Schema for the attributes of leads. It never changes. */
@Entity
@EntityListeners(SettingsChange.class)
public class AttributeSchema extends Aggregate {
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> schema;

    private Instant createdAt;

    protected AttributeSchema() {}

    /** @throws InvalidRequest with every fault that prevents the schema from checking attributes safely */
    AttributeSchema(int version, Map<String, Object> schema, Instant createdAt) {
        InvalidRequest.ifAny(SchemaFaults.of(schema));
        this.version = version;
        this.schema = schema;
        this.createdAt = createdAt;
    }

    public int version() {
        return version;
    }

    public Map<String, Object> schema() {
        return schema;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
