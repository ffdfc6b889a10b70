package dev.tandem.playbook.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.document.DocumentReview;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Drafts and changes playbooks, from JSON or from a file. */
@ApplicationScoped
public class PlaybookDesk {
    private final Playbooks playbooks;
    private final DocumentReview review;

    PlaybookDesk(Playbooks playbooks, DocumentReview review) {
        this.playbooks = playbooks;
        this.review = review;
    }

    /**
     * Drafts the next version of the playbook with that code.
     *
     * @param basedOn the published version that it was made from; null for the newest
     */
    public Playbook draft(String code, PlaybookContent content, Integer basedOn) {
        return review.draft(
                playbooks,
                code,
                basedOn,
                (version, base, author) -> new Playbook(code, version, base, content, author));
    }

    /**
     * Brings a playbook to that content: changes its newest draft, or drafts the next version, or does nothing where the draft, or
     * without one the newest published version, has that content already.
     *
     * @param basedOn the published version that the content was made from; null for the newest
     */
    public Kept keep(String code, PlaybookContent content, Integer basedOn) {
        Optional<Playbook> draft = playbooks.newestDraft(code);
        Optional<Playbook> present = draft.or(() -> playbooks.newestPublic(code));
        if (present.isPresent() && review.changes(present.get(), content).isEmpty()) {
            return new Kept(Kept.Outcome.UNCHANGED, present.get());
        }
        return draft.map(open -> new Kept(Kept.Outcome.CHANGED, change(open, content, null, basedOn)))
                .orElseGet(() -> new Kept(Kept.Outcome.DRAFTED, draft(code, content, basedOn)));
    }

    /**
     * The person who changes a draft becomes one of its authors, and cannot approve it.
     *
     * @param reason for the amendment log; may be null
     * @param merged the published version whose changes the content takes into account; null if that has not changed
     */
    public Playbook change(Playbook playbook, PlaybookContent content, String reason, Integer merged) {
        return review.change(playbooks, playbook, content, reason, merged);
    }

    /** What became of a file. */
    public record Kept(Outcome outcome, Playbook playbook) {
        @Schema(name = "PlaybookFileOutcome")
        public enum Outcome {
            @JsonProperty("drafted")
            DRAFTED,
            @JsonProperty("changed")
            CHANGED,
            @JsonProperty("unchanged")
            UNCHANGED
        }
    }
}
