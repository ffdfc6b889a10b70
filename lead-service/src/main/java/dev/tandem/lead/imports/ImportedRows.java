package dev.tandem.lead.imports;

import dev.tandem.platform.aggregate.Among;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of earlier imports. */
@ApplicationScoped
class ImportedRows implements PanacheRepositoryBase<ImportedRow, UUID> {
    Map<String, ImportedRow> byExternalId(Collection<String> externalIds) {
        return list("among(?1, externalId)", Among.texts(externalIds)).stream()
                .collect(Collectors.toMap(ImportedRow::externalId, Function.identity()));
    }
}
