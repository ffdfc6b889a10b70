package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.learning.Calibration;
import dev.tandem.lead.rubric.learning.CalibrationReport;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.settings.SettingsChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of a rubric. At most one version of all the tenant's rubrics is in force. */
@Entity
@EntityListeners(SettingsChange.class)
public class Rubric extends Aggregate {
    private static final String KIND = "rubric";

    private String code;
    private int version;

    @Enumerated(EnumType.STRING)
    private RubricStatus status;

    private UUID[] authors;
    private UUID approvedBy;
    private String sentBackReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RubricContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CalibrationReport report;

    protected Rubric() {}

    Rubric(String code, int version, RubricContent content, UUID author) {
        this.code = code;
        this.version = version;
        this.content = content;
        this.authors = new UUID[] {author};
        this.status = RubricStatus.DRAFT;
    }

    Rubric(String code, int version, Calibration learned, UUID author) {
        this(code, version, learned.content(), author);
        this.report = learned.report();
    }

    /** The report applies to the learned points only, so a change removes it. */
    void change(RubricContent next, UUID editor) {
        if (status != RubricStatus.DRAFT) {
            throw new NotInState(KIND, id(), "change", status, EnumSet.of(RubricStatus.DRAFT));
        }
        content = next;
        authors = FourEyes.with(authors, editor);
        report = null;
    }

    void submit() {
        become(RubricStatus.IN_REVIEW, "submit");
        sentBackReason = null;
    }

    /** By a second person: the four-eyes principle. */
    void approve(UUID approver) {
        RubricStatus next = status.become(RubricStatus.APPROVED, KIND, id(), "approve");
        Refusal.ifAny(FourEyes.objection(KIND, id(), "approve", authors(), approver));
        status = next;
        approvedBy = approver;
    }

    /** Returns it to its authors, who may change it again. An approval ends with that. */
    void sendBack(String reason) {
        become(RubricStatus.DRAFT, "sendBack");
        approvedBy = null;
        sentBackReason = reason;
    }

    void publish() {
        become(RubricStatus.PUBLISHED, "publish");
    }

    void replace() {
        become(RubricStatus.REPLACED, "replace");
    }

    boolean isDraftOf(Calibration learned) {
        return status == RubricStatus.DRAFT && content.equals(learned.content()) && report != null;
    }

    boolean isApproved() {
        return status == RubricStatus.APPROVED;
    }

    private void become(RubricStatus next, String action) {
        status = status.become(next, KIND, id(), action);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public RubricStatus status() {
        return status;
    }

    /** None of them approves it. */
    public List<UUID> authors() {
        return List.of(authors);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Empty unless it was sent back and has not been submitted again. */
    public Optional<String> sentBackReason() {
        return Optional.ofNullable(sentBackReason);
    }

    public RubricContent content() {
        return content;
    }

    /** How it was learned; empty when it was written by hand. */
    public Optional<CalibrationReport> report() {
        return Optional.ofNullable(report);
    }
}
