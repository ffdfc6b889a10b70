package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.lead.rubric.points.Scorecard;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's rubrics, version by version. */
@ApplicationScoped
public class Rubrics implements PanacheRepositoryBase<Rubric, UUID> {
    private final KeptSettings<Void, Optional<RubricInForce>> kept;

    Rubrics(TenantTimes revisions, CurrentCaller caller) {
        kept = new KeptSettings<>(revisions, caller);
    }

    /** Versions are numbered consecutively within a code. */
    int nextVersion(String code) {
        return newest(code).map(Rubric::version).orElse(0) + 1;
    }

    Optional<Rubric> newest(String code) {
        return find("code = ?1 order by version desc", code).firstResultOptional();
    }

    private record Published(UUID id, String code, int version, RubricContent content) {}

    /** What leads are scored by now; read again only after a change. */
    public Optional<RubricInForce> scoring() {
        return kept.get(() -> find(
                        "select id, code, version, content from Rubric where status = ?1", RubricStatus.PUBLISHED)
                .project(Published.class)
                .firstResultOptional()
                .map(rubric -> new RubricInForce(
                        rubric.id(), rubric.code(), rubric.version(), new Scorecard(rubric.content()))));
    }

    public Optional<Rubric> inForce() {
        return find("status", RubricStatus.PUBLISHED).firstResultOptional();
    }

    public Rubric get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("rubric", id));
    }

    public List<Rubric> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }
}
