package dev.tandem.lead.playbook;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One published version of a playbook, reduced to what this service needs. Its content never changes. */
@Entity
public class PublishedPlaybook extends Aggregate {
    private UUID playbookId;
    private String code;
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlaybookContent content;

    private boolean retired;

    /** Only sales that its experiment assigns to it run by it. */
    private boolean variant;

    protected PublishedPlaybook() {}

    /** @param variant whether only sales that an experiment assigns to it run by it */
    public PublishedPlaybook(UUID playbookId, String code, int version, PlaybookContent content, boolean variant) {
        this.playbookId = playbookId;
        this.code = code;
        this.version = version;
        this.content = content;
        this.variant = variant;
    }

    /** No sale begins with it any more. */
    void retire() {
        retired = true;
    }

    /** It is in force from now on, like any other version. */
    void adopt() {
        variant = false;
    }

    public PlaybookVersion version() {
        return new PlaybookVersion(playbookId, version);
    }

    public String code() {
        return code;
    }

    public PlaybookContent content() {
        return content;
    }
}
