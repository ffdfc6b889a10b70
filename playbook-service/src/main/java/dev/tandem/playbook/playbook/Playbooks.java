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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The versions of the program's playbooks. A partner sees those that are, or were, published, of playbooks that are for it now, and those
 * by which a sale of its own runs or ran, or it was offered one.
 */
@ApplicationScoped
public class Playbooks implements Documents<Playbook> {
    private static final String NEWEST = """
            (code, version) in (select one.code, max(one.version) from Playbook one
                                 where one.status in ? and one.experimentId is null group by one.code)""";
    /** Also a variant, where a partner reads one: left out, it would be told apart from other versions. */
    private static final String NEWEST_READABLE = NEWEST.replace("one.experimentId is null", "readBy(:reader, one.id)");

    private final CurrentCaller caller;

    Playbooks(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for a partner if the version was never published, or is not for it */
    public Playbook visible(UUID id) {
        return findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> new NotFound("playbook", id));
    }

    private boolean isVisible(Playbook playbook) {
        return caller.get()
                .partner()
                .map(partner ->
                        playbook.status().isPublic() && count("id = ?1 and readBy(?2, id)", playbook.id(), partner) > 0)
                .orElse(true);
    }

    /** The newest version that was ever in force: a variant never was. */
    @Override
    public Optional<Playbook> newestPublic(String code) {
        return find("code = ?1 and status in ?2 and experimentId is null order by version desc", code, PUBLIC)
                .firstResultOptional();
    }

    /** A variant goes its own way: a file of the playbook is not about it. */
    @Override
    public Optional<Playbook> newestDraft(String code) {
        return find(
                        "code = ?1 and status = ?2 and experimentId is null order by version desc",
                        code,
                        DocumentStatus.DRAFT)
                .firstResultOptional();
    }

    /** By id, those of these that there are. */
    public Map<UUID, Playbook> each(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Playbook::id, Function.identity()));
    }

    /**
     * @param code null for any
     * @param statuses none for any; but discarded ones only where changes are asked for, as who keeps a copy has to hear of them
     * @param newest whether, of each playbook, the newest of the versions with one of the statuses is wanted alone;
     *     for the vendor variants are left out of that, for a partner the versions that it does not read
     */
    public Page<DocumentRow> page(
            ListRequest request, String code, Collection<DocumentStatus> statuses, boolean newest) {
        List<DocumentStatus> shown = Stream.of(DocumentStatus.values())
                .filter(status -> caller.get().isVendor() || status.isPublic())
                .filter(status -> statuses.isEmpty()
                        ? status != DocumentStatus.DISCARDED || request.isOfChanges()
                        : statuses.contains(status))
                .toList();
        Conditions conditions = readable()
                .and("code = ?", code)
                .oneOf("status", shown)
                .and(caller.get().isVendor() ? NEWEST : NEWEST_READABLE, newest ? shown : null);
        return request.page(this, conditions, DocumentRow.class);
    }

    /** Whether the caller reads the version that this one was made from; a first one was made from nothing. */
    public boolean readsBaseOf(Playbook playbook) {
        return playbook.basedOn()
                .map(base -> published(playbook.code(), base).isPresent())
                .orElse(true);
    }

    /** The ids of all versions of a playbook that the caller sees. */
    public List<UUID> versions(String code) {
        List<DocumentStatus> shown = caller.get().isVendor() ? List.of(DocumentStatus.values()) : PUBLIC;
        return readable()
                .and("code = ?", code)
                .oneOf("status", shown)
                .of(this, "id")
                .project(DocumentRow.class)
                .stream()
                .map(DocumentRow::id)
                .toList();
    }

    /** What the caller may read, whatever the status. */
    private Conditions readable() {
        return new Conditions(caller.get()
                        .partner()
                        .<Map<String, Object>>map(partner -> Map.of("reader", partner))
                        .orElse(Map.of()))
                .and("readBy(?, id)", caller.get().partner());
    }
}
