package dev.tandem.playbook.document;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A comment on one place in a version, until the vendor has answered it. */
@Entity
public class DocumentComment extends Aggregate {
    private UUID documentId;
    private UUID partnerId;
    private String path;
    private String text;
    private UUID writtenBy;
    private Instant writtenAt;
    private String answer;
    private UUID answeredBy;
    private Instant answeredAt;

    protected DocumentComment() {}

    DocumentComment(UUID documentId, Optional<UUID> partnerId, String path, String text, UUID by, Instant at) {
        this.documentId = documentId;
        this.partnerId = partnerId.orElse(null);
        this.path = path;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** @throws DocumentRefusals.CommentAlreadyResolved since an answer does not change once it may have been read */
    void resolve(String reply, UUID by, Instant at) {
        if (isResolved()) {
            throw new DocumentRefusals.CommentAlreadyResolved();
        }
        answer = reply;
        answeredBy = by;
        answeredAt = at;
    }

    public boolean isResolved() {
        return answeredAt != null;
    }

    public UUID documentId() {
        return documentId;
    }

    /** Empty for the vendor's own comments, which no partner sees. */
    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String answer() {
        return answer;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
