package dev.tandem.playbook.person;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** The people of both sides; a partner sees its own. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private final CurrentCaller caller;

    People(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for a person of another side than a partner's own */
    public Person visible(UUID personId) {
        return seen(personId).orElseThrow(() -> new NotFound("person", personId));
    }

    /** Empty also for a person of another side than a partner's own. @param personId null for nobody */
    public Optional<Person> seen(UUID personId) {
        return Optional.ofNullable(personId)
                .flatMap(this::known)
                .filter(person -> caller.get().isVendor()
                        || person.partnerId().equals(caller.get().partner()));
    }

    /** Locked until the transaction ends. @throws NotFound likewise */
    public Person locked(UUID personId) {
        Person person = visible(personId);
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    public Page<Person> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    public Optional<Person> known(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }

    /** @throws UnauthorizedException if the caller has left; nobody lets them go before the transaction ends */
    void requireCallerStays() {
        if (held(List.of(caller.get().personId())).stream().anyMatch(person -> !person.isActive())) {
            throw new UnauthorizedException();
        }
    }

    public boolean isVendors(UUID personId) {
        return known(personId).filter(person -> person.partnerId().isEmpty()).isPresent();
    }

    /** By query: partners know their people's managers, so this folder must not import them. */
    boolean knowPartner(UUID partnerId) {
        return caller.get().sees(partnerId)
                && getEntityManager()
                                .createQuery("select count(*) from Partner where id = ?1", Long.class)
                                .setParameter(1, partnerId)
                                .getSingleResult()
                        > 0;
    }

    /**
     * The vendor's active people, in the order they joined. Works on behalf of a partner too: it may learn who of
     * them has a role on its own sale, but never sees the list.
     */
    @SuppressWarnings("unchecked") // The function's rows are persons.
    public List<Person> vendorStaff() {
        return getEntityManager()
                .createNativeQuery("select * from vendor_staff()", Person.class)
                .getResultList();
    }

    /** The active people of one partner, in the order they joined. */
    public List<Person> activeOf(UUID partnerId) {
        return list("partnerId = ?1 and active order by id", partnerId);
    }

    /** The active people of the person's own side, that person included. */
    List<Person> activeOfSideOf(Person person) {
        return person.partnerId().map(this::activeOf).orElseGet(this::vendorStaff);
    }

    /** Those of these that there are. They neither leave nor change before the transaction ends; to be read before anything else is of them. */
    public List<Person> held(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("personId in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_READ)
                        .list();
    }

    /** Read again, and held until the transaction ends: of two who leave at the same moment each would be the other's reason. */
    boolean stillAdministers(Person other) {
        getEntityManager().refresh(other, LockModeType.PESSIMISTIC_READ);
        return other.isActive() && other.administers();
    }

    /** The active people of every partner that the caller sees, in the order they joined; to be read alone. */
    public Map<UUID, List<Person>> activeOfPartners() {
        return find("partnerId is not null and active order by id")
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream()
                .collect(Collectors.groupingBy(person -> person.partnerId().orElseThrow()));
    }

    /** The active people of each of these partners, in the order they joined. */
    public Map<UUID, List<Person>> activeOfEach(Collection<UUID> partners) {
        return list("partnerId in ?1 and active order by id", partners).stream()
                .collect(Collectors.groupingBy(person -> person.partnerId().orElseThrow()));
    }
}
