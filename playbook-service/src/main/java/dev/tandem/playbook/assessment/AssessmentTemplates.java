package dev.tandem.playbook.assessment;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.document.DocumentRow;
import dev.tandem.playbook.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The versions of the program's templates, which only the vendor sees. */
@ApplicationScoped
public class AssessmentTemplates implements Documents<AssessmentTemplate> {
    /** @throws NotFound if there is none */
    public AssessmentTemplate visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound(AssessmentTemplate.KIND, id));
    }

    public Page<DocumentRow> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted, DocumentRow.class);
    }
}
