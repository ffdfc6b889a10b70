package dev.tandem.lead.attribute;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The versions of the tenant's schema; the newest is in force. */
@ApplicationScoped
public class AttributeSchemas implements PanacheRepositoryBase<AttributeSchema, UUID> {
    private final TenantClock clock;

    AttributeSchemas(TenantClock clock) {
        this.clock = clock;
    }

    public Optional<AttributeSchema> inForce() {
        return find("order by version desc").firstResultOptional();
    }

    public List<AttributeSchema> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }

    /** @throws NotFound when the tenant has no such version */
    public AttributeSchema get(int version) {
        return find("version", version)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("attribute schema version", version));
    }

    /** The new version applies to leads taken in from now on; existing leads keep their attributes. */
    public AttributeSchema add(Map<String, Object> schema) {
        int version = inForce().map(AttributeSchema::version).orElse(0) + 1;
        AttributeSchema added = new AttributeSchema(version, schema, clock.now());
        persistAndFlush(added);
        return added;
    }
}
