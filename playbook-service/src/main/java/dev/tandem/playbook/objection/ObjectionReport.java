package dev.tandem.playbook.objection;

import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.ObjectionAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reports which prepared answers of a version are needed, and which of them help; a partner's report covers its own
 * sales.
 */
@ApplicationScoped
public class ObjectionReport {
    private static final String COUNT = """
            select new dev.tandem.playbook.objection.ObjectionCount(o.answer, count(*),
                   count(*) filter (where o.outcome = OVERCOME), count(*) filter (where o.outcome = LOST),
                   count(*) filter (where o.outcome = OPEN))
              from Objection o where o.playbook = ?1 group by o.answer""";

    private final Playbooks playbooks;
    private final EntityManager entities;

    ObjectionReport(Playbooks playbooks, EntityManager entities) {
        this.playbooks = playbooks;
        this.entities = entities;
    }

    /**
     * In the order of the version, including answers that were never needed; objections without a prepared answer
     * come last.
     */
    public List<ObjectionCount> of(UUID playbookId) {
        Playbook playbook = playbooks.visible(playbookId);
        Map<String, ObjectionCount> counted = new HashMap<>();
        entities.createQuery(COUNT, ObjectionCount.class)
                .setParameter(1, playbookId)
                .getResultList()
                .forEach(count -> counted.put(count.answer(), count));
        List<ObjectionCount> all = new ArrayList<>();
        for (ObjectionAnswer prepared : playbook.content().objections()) {
            all.add(counted.getOrDefault(prepared.code(), ObjectionCount.none(prepared.code())));
        }
        all.add(counted.getOrDefault(null, ObjectionCount.none(null)));
        return all;
    }
}
