package dev.tandem.lead.playbook;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * For which partners a published version is, and for which sales it is made. Beside the version and by its id, since it names partners,
 * and a partner reads of the version what its sale needs.
 */
@Entity
public class PlaybookScope extends Aggregate {
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Audience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private SaleCriteria appliesTo;

    protected PlaybookScope() {}

    PlaybookScope(UUID id, Audience audience, SaleCriteria appliesTo) {
        super(id);
        this.audience = audience;
        this.appliesTo = appliesTo;
    }
}
