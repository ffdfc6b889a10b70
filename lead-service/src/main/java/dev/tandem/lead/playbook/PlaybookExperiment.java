package dev.tandem.lead.playbook;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An experiment of the playbook service, as announced: a variant of a playbook on a share of the sales. */
@Entity
public class PlaybookExperiment extends Aggregate {
    private UUID controlId;
    private UUID variantId;
    private int variantVersion;
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Share> shares;

    private boolean ended;

    protected PlaybookExperiment() {}

    /** @param lastDay on which sales are assigned; null for no such day */
    public PlaybookExperiment(UUID id, UUID controlId, PlaybookVersion variant, LocalDate lastDay, Share share) {
        super(id);
        this.controlId = controlId;
        this.variantId = variant.id();
        this.variantVersion = variant.version();
        this.lastDay = lastDay;
        this.shares = List.of(share);
    }

    /** The share of the sales that run by the variant. @param from the time from which it holds */
    public record Share(int percent, Instant from) {}

    void share(Share next) {
        shares = Stream.concat(shares.stream(), Stream.of(next)).toList();
    }

    void end() {
        ended = true;
    }

    public PlaybookVersion variant() {
        return new PlaybookVersion(variantId, variantVersion);
    }

    /** Whether it assigns sales that start on that day. */
    public boolean assignsOn(LocalDate day) {
        return !ended && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The share in force at that time; empty before the experiment has started. */
    public Optional<Integer> percentAt(Instant at) {
        return shares.stream()
                .filter(share -> !share.from().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Share::percent);
    }
}
