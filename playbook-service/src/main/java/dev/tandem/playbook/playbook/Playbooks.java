package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.document.DocumentRow;
import dev.tandem.playbook.document.DocumentStatus;
import dev.tandem.playbook.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The versions of the program's playbooks; a partner sees those that are, or were, published. */
@ApplicationScoped
public class Playbooks implements Documents<Playbook> {
    private static final String NEWEST = """
            (code, version) in (select one.code, max(one.version) from Playbook one
                                 where one.status in ? group by one.code)""";

    private final CurrentCaller caller;

    Playbooks(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for a partner if the version was never published */
    public Playbook visible(UUID id) {
        return findByIdOptional(id)
                .filter(playbook -> caller.get().isVendor() || playbook.status().isPublic())
                .orElseThrow(() -> new NotFound("playbook", id));
    }

    /** By id, those of these that there are. */
    public Map<UUID, Playbook> each(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Playbook::id, Function.identity()));
    }

    /**
     * @param statuses none for any but discarded
     * @param newest whether, of each playbook, the newest of the versions with one of the statuses is wanted alone
     */
    public Page<DocumentRow> page(
            ListRequest request, Conditions wanted, Collection<DocumentStatus> statuses, boolean newest) {
        List<DocumentStatus> shown = Stream.of(DocumentStatus.values())
                .filter(status -> caller.get().isVendor() || status.isPublic())
                .filter(status -> statuses.isEmpty() ? status != DocumentStatus.DISCARDED : statuses.contains(status))
                .toList();
        Conditions conditions = wanted.oneOf("status", shown).and(NEWEST, newest ? shown : null);
        return request.page(this, conditions, DocumentRow.class);
    }

    /** The ids of all versions of a playbook that the caller sees. */
    public List<UUID> versions(String code) {
        return getEntityManager()
                .createQuery("select id from Playbook where code = ?1 and status in ?2", UUID.class)
                .setParameter(1, code)
                .setParameter(2, caller.get().isVendor() ? List.of(DocumentStatus.values()) : PUBLIC)
                .getResultList();
    }
}
