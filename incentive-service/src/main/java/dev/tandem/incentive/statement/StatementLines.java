package dev.tandem.incentive.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Query a statement's lines only after the statement itself was found for the caller. */
@ApplicationScoped
public class StatementLines implements PanacheRepositoryBase<StatementLine, UUID> {
    public List<StatementLine> of(UUID statement, UUID after, int limit) {
        return find("statementId = ?1 and id > ?2 order by id", statement, after)
                .page(Page.ofSize(limit))
                .list();
    }

    public List<StatementLine> of(UUID statement) {
        return list("statementId = ?1 order by id", statement);
    }

    public Optional<StatementLine> of(UUID statement, UUID line) {
        return find("statementId = ?1 and id = ?2", statement, line).firstResultOptional();
    }
}
