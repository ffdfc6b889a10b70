package dev.tandem.playbook.assessment;

import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.document.DocumentReview;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes templates from draft to retirement. */
@ApplicationScoped
public class TemplateDesk {
    private final AssessmentTemplates templates;
    private final DocumentReview review;

    TemplateDesk(AssessmentTemplates templates, DocumentReview review) {
        this.templates = templates;
        this.review = review;
    }

    /** @param basedOn the published version that it was made from; null for the newest */
    public AssessmentTemplate draft(String code, AssessmentContent content, Integer basedOn) {
        return review.draft(
                templates,
                code,
                basedOn,
                (version, base, author) -> new AssessmentTemplate(code, version, base, content, author));
    }

    /**
     * @param reason for the amendment log; may be null
     * @param merged the published version whose changes the content takes into account; null if that has not changed
     */
    public AssessmentTemplate change(
            AssessmentTemplate template, AssessmentContent content, String reason, Integer merged) {
        return review.change(templates, template, content, reason, merged);
    }

    public AssessmentTemplate discard(UUID id, String reason) {
        return review.discard(templates, templates.visible(id), reason);
    }

    public AssessmentTemplate submit(UUID id) {
        return review.submit(templates, templates.visible(id));
    }

    public AssessmentTemplate approve(UUID id) {
        return review.approve(templates, templates.visible(id));
    }

    public AssessmentTemplate sendBack(UUID id, String reason) {
        return review.sendBack(templates, templates.visible(id), reason);
    }

    public AssessmentTemplate publish(UUID id) {
        return review.publish(templates, templates.visible(id));
    }

    public AssessmentTemplate retire(UUID id, String reason) {
        return review.retire(templates, templates.visible(id), reason);
    }
}
