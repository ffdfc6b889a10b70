package dev.tandem.playbook.document;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a document: drafted, reviewed, approved by somebody who wrote none of it, published. A published one never changes.
 *
 * @param <C> its content
 */
@MappedSuperclass
public abstract class VersionedDocument<C> extends TrackedAggregate {
    private String code;
    private int version;
    /** The version that it was made from; null for the first one. */
    private Integer basedOn;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private UUID[] authors;
    private UUID approvedBy;

    protected VersionedDocument() {}

    /** @param basedOn the version that it was made from; null for the first one */
    protected VersionedDocument(String code, int version, Integer basedOn, UUID author) {
        this.code = code;
        this.version = version;
        this.basedOn = basedOn;
        this.authors = new UUID[] {author};
        this.status = DocumentStatus.DRAFT;
    }

    /** Of the document, as the API names it, such as {@code playbook}. */
    protected abstract String kind();

    public abstract C content();

    /** @throws Refusal if it cannot even be kept as a draft */
    protected abstract void put(C content);

    /** @throws Refusal with every fault that keeps it from being used */
    protected abstract void requireComplete();

    final void change(C next, UUID by) {
        Refusal.ifAny(state().objectionTo(DocumentAction.CHANGE, by));
        put(next);
        authors = FourEyes.with(authors, by);
    }

    /** What was changed in that version is in the content now, or left out on purpose. */
    final void merge(int published) {
        basedOn = published;
    }

    final void discard() {
        become(DocumentAction.DISCARD);
    }

    final void submit() {
        requireComplete();
        become(DocumentAction.SUBMIT);
    }

    /** @throws FourEyes.SecondPersonRequired for its authors */
    final void approve(UUID approver) {
        Refusal.ifAny(state().objectionTo(DocumentAction.APPROVE, approver));
        become(DocumentAction.APPROVE);
        approvedBy = approver;
    }

    /** Returns it to its authors, who may change it again. */
    final void sendBack() {
        become(DocumentAction.SEND_BACK);
        approvedBy = null;
    }

    final void publish() {
        become(DocumentAction.PUBLISH);
    }

    final void retire() {
        become(DocumentAction.RETIRE);
    }

    private void become(DocumentAction action) {
        status = status.become(action.leadsTo(), kind(), id(), action.apiName());
    }

    public DocumentState state() {
        return new DocumentState(kind(), id(), status, authors());
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    /** The version that it was made from, or merged with last; empty for the first one. */
    public Optional<Integer> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    public DocumentStatus status() {
        return status;
    }

    /** None of them approves it. */
    public List<UUID> authors() {
        return List.of(authors);
    }

    public UUID approvedBy() {
        return approvedBy;
    }
}
