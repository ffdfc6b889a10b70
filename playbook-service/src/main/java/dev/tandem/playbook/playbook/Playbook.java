package dev.tandem.playbook.playbook;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** @throws PlaybookRefusals.PlaybookIncomplete when a template of it is unsafe or names what it does not declare */
    Playbook(String code, int version, PlaybookContent content, String author) {
        this.code = code;
        this.version = version;
        this.content = safe(content);
        this.author = author;
        this.status = PlaybookStatus.DRAFT;
    }

    /** @throws PlaybookRefusals.PlaybookIncomplete when a template of it is unsafe or names what it does not declare */
    void change(PlaybookContent next, String by) {
        if (status != PlaybookStatus.DRAFT) {
            throw new PlaybookRefusals.PlaybookNotInState(status, PlaybookStatus.DRAFT);
        }
        content = safe(next);
        author = by;
    }

    private static PlaybookContent safe(PlaybookContent content) {
        PlaybookRefusals.PlaybookIncomplete.ifAny(PlaybookFaults.ofTemplates(content));
        return content;
    }

    /** @throws PlaybookRefusals.PlaybookIncomplete with everything that keeps a sale from running by it */
    void submit() {
        PlaybookRefusals.PlaybookIncomplete.ifAny(PlaybookFaults.of(content));
        become(PlaybookStatus.IN_REVIEW);
    }

    /** @throws PlaybookRefusals.ApprovedByAuthor since four eyes see more than two */
    void approve(String approver) {
        if (isWrittenBy(approver)) {
            throw new PlaybookRefusals.ApprovedByAuthor();
        }
        become(PlaybookStatus.APPROVED);
        approvedBy = approver;
    }

    /** Back to its author, who may change it again. */
    void sendBack() {
        become(PlaybookStatus.DRAFT);
        approvedBy = null;
    }

    void publish() {
        become(PlaybookStatus.PUBLISHED);
    }

    void retire() {
        become(PlaybookStatus.RETIRED);
    }

    boolean isWrittenBy(String person) {
        return person.equals(author);
    }

    private void become(PlaybookStatus next) {
        if (!status.canBecome(next)) {
            throw new PlaybookRefusals.PlaybookNotInState(status, next);
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
