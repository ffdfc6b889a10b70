package dev.tandem.gateway.standing;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;

/** Who is still there, as the playbook service has told: partners and people of the tenant at work, and which tenants are sandboxes. */
@ApplicationScoped
public class Standings {
    private static final String PUT_PROGRAM =
            "insert into program (tenant, sandbox) values (?1, ?2) on conflict (tenant) do nothing";
    private static final String PUT_PARTNER = """
            insert into partner_standing (tenant, partner_id, active) values (?1, ?2, ?3)
            on conflict (tenant, partner_id) do update set active = excluded.active
             where partner_standing.active <> excluded.active""";
    private static final String PUT_PERSON = """
            insert into person_standing (tenant, person_id, active, partner_id, side_told)
            values (?1, ?2, ?3, cast(?4 as uuid), true)
            on conflict (tenant, person_id) do update
               set active = excluded.active, partner_id = excluded.partner_id, side_told = true
             where person_standing.active <> excluded.active or not person_standing.side_told""";

    private final EntityManager database;
    private final CurrentCaller caller;
    private final CallerChanges changes;

    Standings(EntityManager database, CurrentCaller caller, CallerChanges changes) {
        this.database = database;
        this.caller = caller;
        this.changes = changes;
    }

    public void programIs(boolean sandbox) {
        execute(PUT_PROGRAM, caller.get().tenant(), sandbox);
    }

    public void partnerIs(UUID partner, boolean active) {
        if (execute(PUT_PARTNER, caller.get().tenant(), partner, active) > 0) {
            changes.ofPartner(partner);
        }
    }

    /** @param partner of which the person is; empty for the vendor's */
    public void personIs(UUID person, Optional<UUID> partner, boolean active) {
        if (execute(PUT_PERSON, caller.get().tenant(), person, active, partner.orElse(null)) > 0) {
            changes.ofPerson(person);
        }
    }

    public boolean isSandbox() {
        return isIn("program where tenant = ?1 and sandbox", caller.get().tenant());
    }

    /**
     * A side registers whom it likes, so that what it says counts for those alone who call as people of that side.
     *
     * @param partner for which the person calls; empty for the vendor
     */
    public boolean hasLeft(UUID person, Optional<UUID> partner) {
        return isIn(
                "person_standing where tenant = ?1 and person_id = ?2 and not active"
                        + " and (not side_told or partner_id is not distinct from cast(?3 as uuid))",
                caller.get().tenant(),
                person,
                partner.orElse(null));
    }

    public boolean isSuspended(UUID partner) {
        return isIn(
                "partner_standing where tenant = ?1 and partner_id = ?2 and not active",
                caller.get().tenant(),
                partner);
    }

    private boolean isIn(String rows, Object... values) {
        return !query("select 1 from " + rows, values).getResultList().isEmpty();
    }

    private int execute(String statement, Object... values) {
        return query(statement, values).executeUpdate();
    }

    private Query query(String statement, Object... values) {
        Query query = database.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
