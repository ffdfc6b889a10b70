package dev.tandem.lead.choice;

import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.lead.choice.rule.Criterion;
import dev.tandem.lead.choice.rule.PlaybookCandidate;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Which playbook a sale began by, and why; never changed. */
@Entity
public class PlaybookChoice extends Aggregate {
    private UUID originId;
    private UUID partnerId;

    @Embedded
    private PlaybookVersion playbook;

    private String code;

    @Enumerated(EnumType.STRING)
    private Choice.Because because;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Criterion> criteria;

    private Instant chosenAt;

    protected PlaybookChoice() {}

    /** @param originId the handoff or the registration that the sale began with */
    PlaybookChoice(UUID originId, UUID partnerId, PlaybookCandidate chosen, Choice.Because because, Instant chosenAt) {
        this.originId = originId;
        this.partnerId = partnerId;
        this.playbook = new PlaybookVersion(chosen.playbookId(), chosen.version());
        this.code = chosen.code();
        this.because = because;
        this.criteria = chosen.criteria().stream().map(Criterion::withoutFacts).toList();
        this.chosenAt = chosenAt;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public PlaybookVersion playbook() {
        return playbook;
    }

    public String code() {
        return code;
    }

    public Choice.Because because() {
        return because;
    }

    /** Those of the playbook, and whether the sale matches them; what is known of the sale is with the candidates. */
    public List<Criterion> criteria() {
        return criteria;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
