package dev.tandem.lead.choice;

import dev.tandem.lead.choice.rule.Assignment;
import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.lead.choice.rule.PlaybookCandidate;
import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What came into question for a sale, beside its choice and by its id: no partner sees it. Never changed. */
@Entity
public class PlaybookCandidates extends Aggregate {
    /** Kept of each choice, the best first: with thousands, the log would be larger than all sales. */
    static final int MOST = 50;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<PlaybookCandidate> candidates;

    private int total;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Assignment assignment;

    protected PlaybookCandidates() {}

    PlaybookCandidates(UUID choiceId, Choice choice) {
        super(choiceId);
        this.candidates = choice.candidates().stream().limit(MOST).toList();
        this.total = choice.candidates().size();
        this.assignment = choice.assignment();
    }

    /** The first of them. */
    public List<PlaybookCandidate> candidates() {
        return candidates;
    }

    /** How many there were. */
    public int total() {
        return total;
    }

    /** To an arm of an experiment; null for a sale in none. */
    public Assignment assignment() {
        return assignment;
    }
}
