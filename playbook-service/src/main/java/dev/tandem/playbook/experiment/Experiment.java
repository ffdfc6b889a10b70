package dev.tandem.playbook.experiment;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookRefusals.ExperimentOver;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A variant of a playbook on a share of the sales, compared with the version in force, its control. */
@Entity
public class Experiment extends TrackedAggregate {
    public static final String KIND = "experiment";

    private String code;
    private UUID playbookId;
    private int playbookVersion;
    private UUID controlId;
    private int controlVersion;
    private String hypothesis;
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ShareOfSales> shares;

    @Enumerated(EnumType.STRING)
    private ExperimentStatus status;

    private UUID declaredBy;
    private Instant startedAt;
    private Instant endedAt;
    private UUID endedBy;
    private String endedBecause;

    protected Experiment() {}

    Experiment(Playbook variant, Playbook control, Terms terms, UUID by) {
        this.code = variant.code();
        this.playbookId = variant.id();
        this.playbookVersion = variant.version();
        this.status = ExperimentStatus.DECLARED;
        compareWith(control);
        agree(terms, by);
    }

    /**
     * What is declared.
     *
     * @param sharePercent of the sales that run by the variant
     * @param hypothesis what the variant is expected to change, and why
     * @param lastDay on which sales are assigned, in the program's time zone; null for none
     */
    public record Terms(int sharePercent, String hypothesis, LocalDate lastDay) {}

    /** While it is declared. */
    final void agree(Terms terms, UUID by) {
        hypothesis = terms.hypothesis();
        lastDay = terms.lastDay();
        shares = List.of(new ShareOfSales(terms.sharePercent(), null, by, null));
        declaredBy = by;
    }

    final void compareWith(Playbook control) {
        controlId = control.id();
        controlVersion = control.version();
    }

    void start(Instant at) {
        become(ExperimentStatus.RUNNING, "start");
        startedAt = at;
        shares = shares.stream()
                .map(share -> new ShareOfSales(share.percent(), at, share.by(), share.reason()))
                .toList();
    }

    /**
     * For sales that start from then on; those before keep what they were assigned.
     *
     * @return whether it is another share than the present one, which goes on as it is
     */
    boolean share(int percent, Instant at, UUID by, String reason) {
        Refusal.ifAny(objectionTo(ExperimentAction.CHANGE_SHARE));
        if (percent == share().percent()) {
            return false;
        }
        shares = Stream.concat(shares.stream(), Stream.of(new ShareOfSales(percent, at, by, reason)))
                .toList();
        return true;
    }

    void adopt(Instant at, UUID by, String reason) {
        end(ExperimentStatus.ADOPTED, ExperimentAction.ADOPT, at, by, reason);
    }

    void drop(Instant at, UUID by, String reason) {
        end(ExperimentStatus.DROPPED, ExperimentAction.DROP, at, by, reason);
    }

    void withdraw() {
        become(ExperimentStatus.WITHDRAWN, "withdraw");
    }

    private void end(ExperimentStatus ended, ExperimentAction action, Instant at, UUID by, String reason) {
        become(ended, action.apiName());
        endedAt = at;
        endedBy = by;
        endedBecause = reason;
    }

    private void become(ExperimentStatus next, String action) {
        status = status.become(next, KIND, id(), action);
    }

    /** Why nobody can take that step now; empty if somebody can. */
    Optional<Refusal> objectionTo(ExperimentAction action) {
        return action.objection(status, id());
    }

    /** Whether sales that start on that day are assigned. */
    public boolean assignsOn(LocalDate day) {
        return status == ExperimentStatus.RUNNING && !isOverOn(day);
    }

    /** @throws ExperimentOver if it could assign no sale any more */
    void requireDaysLeft(LocalDate today) {
        if (isOverOn(today)) {
            throw new ExperimentOver(lastDay);
        }
    }

    private boolean isOverOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    public String code() {
        return code;
    }

    public DocumentVersion variant() {
        return new DocumentVersion(playbookId, playbookVersion);
    }

    /** As long as it is declared, the version in force when that was looked at last. */
    public DocumentVersion control() {
        return new DocumentVersion(controlId, controlVersion);
    }

    public String hypothesis() {
        return hypothesis;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Each with the time from which it holds, the present one last. */
    public List<ShareOfSales> shares() {
        return shares;
    }

    public ShareOfSales share() {
        return shares.get(shares.size() - 1);
    }

    public ExperimentStatus status() {
        return status;
    }

    public UUID declaredBy() {
        return declaredBy;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(endedAt).map(at -> new Ending(at, endedBy, endedBecause));
    }

    /** When, by whom and why it was ended. */
    public record Ending(Instant at, UUID by, String reason) {}
}
