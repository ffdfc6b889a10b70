package dev.tandem.playbook.assessment;

import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.document.VersionedDocument;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of the questions of an assessment. */
@Entity
public class AssessmentTemplate extends VersionedDocument<AssessmentContent> {
    public static final String KIND = "assessmentTemplate";

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentContent content;

    protected AssessmentTemplate() {}

    AssessmentTemplate(String code, int version, Integer basedOn, AssessmentContent content, UUID author) {
        super(code, version, basedOn, author);
        this.content = content;
    }

    @Override
    protected String kind() {
        return KIND;
    }

    @Override
    public AssessmentContent content() {
        return content;
    }

    @Override
    protected void put(AssessmentContent next) {
        content = next;
    }

    /**
     * @throws AssessmentRefusals.TemplateIncomplete with every fault that keeps it from being sent
     * @throws AssessmentRefusals.NothingScored if no answer could have any points that count
     */
    @Override
    protected void requireComplete() {
        AssessmentRefusals.TemplateIncomplete.ifAny(TemplateFaults.of(content));
        BigDecimal most = content.questions()
                .map(question -> question.weight().multiply(question.mostPoints()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (most.signum() == 0) {
            throw new AssessmentRefusals.NothingScored();
        }
    }
}
