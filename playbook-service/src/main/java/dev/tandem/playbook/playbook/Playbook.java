package dev.tandem.playbook.playbook;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PlaybookFaults;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a playbook. A published one never changes. */
@Entity
public class Playbook extends Aggregate {
    private String code;
    private int version;

    @Enumerated(EnumType.STRING)
    private PlaybookStatus status;

    private String author;
    private String approvedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlaybookContent content;

    protected Playbook() {}

    Playbook(String code, int version, PlaybookContent content, String author) {
        this.code = code;
        this.version = version;
        this.content = content;
        this.author = author;
        this.status = PlaybookStatus.DRAFT;
    }

    void change(PlaybookContent next) {
        if (status != PlaybookStatus.DRAFT) {
            throw new PlaybookNotInState(this, PlaybookStatus.DRAFT);
        }
        content = next;
    }

    /** @throws PlaybookIncomplete with everything that keeps a sale from running by it */
    void submit() {
        List<FieldFault> faults = PlaybookFaults.of(content);
        if (!faults.isEmpty()) {
            throw new PlaybookIncomplete(faults);
        }
        become(PlaybookStatus.IN_REVIEW);
    }

    /** @throws ApprovedByAuthor since four eyes see more than two */
    void approve(String approver) {
        if (approver.equals(author)) {
            throw new ApprovedByAuthor();
        }
        become(PlaybookStatus.APPROVED);
        approvedBy = approver;
    }

    void publish() {
        become(PlaybookStatus.PUBLISHED);
    }

    private void become(PlaybookStatus next) {
        if (!status.canBecome(next)) {
            throw new PlaybookNotInState(this, next);
        }
        status = next;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public PlaybookStatus status() {
        return status;
    }

    public String author() {
        return author;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public PlaybookContent content() {
        return content;
    }
}
