package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.learning.Calibration;
import dev.tandem.lead.rubric.learning.CalibrationReport;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a rubric. At most one version of all the tenant's rubrics is in force. */
@Entity
public class Rubric extends Aggregate {
    private String code;
    private int version;

    @Enumerated(EnumType.STRING)
    private RubricStatus status;

    private String author;
    private String approvedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private RubricContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private CalibrationReport report;

    protected Rubric() {}

    Rubric(String code, int version, RubricContent content, String author) {
        this.code = code;
        this.version = version;
        this.content = content;
        this.author = author;
        this.status = RubricStatus.DRAFT;
    }

    Rubric(String code, int version, Calibration learned, String author) {
        this(code, version, learned.content(), author);
        this.report = learned.report();
    }

    /** Points that somebody has touched are no longer those that the report is about. */
    void change(RubricContent next, String editor) {
        if (status != RubricStatus.DRAFT) {
            throw new RubricRefusals.RubricNotInState(version, status, RubricStatus.DRAFT);
        }
        content = next;
        author = editor;
        report = null;
    }

    void submit() {
        become(RubricStatus.IN_REVIEW);
    }

    /** @throws RubricRefusals.RubricApprovedByAuthor since four eyes see more than two */
    void approve(String approver) {
        if (approver.equals(author)) {
            throw new RubricRefusals.RubricApprovedByAuthor();
        }
        become(RubricStatus.APPROVED);
        approvedBy = approver;
    }

    void publish() {
        become(RubricStatus.PUBLISHED);
    }

    void replace() {
        become(RubricStatus.REPLACED);
    }

    boolean isDraftOf(Calibration learned) {
        return status == RubricStatus.DRAFT && content.equals(learned.content()) && report != null;
    }

    boolean isApproved() {
        return status == RubricStatus.APPROVED;
    }

    private void become(RubricStatus next) {
        if (!status.canBecome(next)) {
            throw new RubricRefusals.RubricNotInState(version, status, next);
        }
        status = next;
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

    public String author() {
        return author;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public RubricContent content() {
        return content;
    }

    /** How it was learned; empty when somebody wrote it. */
    public Optional<CalibrationReport> report() {
        return Optional.ofNullable(report);
    }
}
