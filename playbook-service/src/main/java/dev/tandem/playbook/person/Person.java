package dev.tandem.playbook.person;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.caller.Role;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of either side, known to the other services by an id that does not reveal the identity. */
@Entity
public class Person extends TrackedAggregate {
    private static final String KIND = "person";
    private static final String ERASED = "[erased]";

    private UUID personId;
    private UUID partnerId;
    private String name;
    private String email;
    private String[] roles;
    private String[] functionalRoles;
    private String[] territories;
    private String[] languages;
    private boolean active;
    private Instant leftAt;
    private String leftBecause;
    private Instant erasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Absences absences;

    protected Person() {}

    /**
     * @param personId by the platform's {@code PersonIds}
     * @param partnerId the partner that the person works for; null for the vendor
     */
    public Person(UUID personId, UUID partnerId, Profile profile) {
        this.personId = personId;
        this.partnerId = partnerId;
        this.active = true;
        this.absences = Absences.NONE;
        change(profile);
    }

    final void change(Profile profile) {
        name = profile.name();
        email = profile.email();
        roles = sorted(profile.roles());
        functionalRoles = sorted(profile.functionalRoles());
        territories = sorted(profile.territories());
        languages = sorted(profile.languages());
    }

    private static String[] sorted(Collection<String> texts) {
        return new TreeSet<>(texts).toArray(String[]::new);
    }

    void note(Absences next) {
        absences = next;
    }

    /** @throws dev.tandem.platform.problem.NotInState if the person has left */
    public void requireActive(String action) {
        status().become(PersonStatus.LEFT, KIND, personId, action);
    }

    /** Nobody needs to know any more when the person would have been away. */
    void leave(String reason, Instant at) {
        requireActive("leave");
        active = false;
        leftAt = at;
        leftBecause = reason;
        absences = new Absences(absences.last(), List.of());
    }

    /** @throws dev.tandem.platform.problem.NotInState unless the person has left */
    void comeBack() {
        status().become(PersonStatus.ACTIVE, KIND, personId, "return");
        active = true;
        leftAt = null;
        leftBecause = null;
    }

    /** @throws dev.tandem.platform.problem.NotInState unless the person has left, or if they were erased before */
    public void requireLeft(String action) {
        status().become(PersonStatus.ERASED, KIND, personId, action);
    }

    /** Nothing says any more who it was. The roles stay: what was done was done by somebody who might. */
    public void erase(Instant at) {
        requireLeft("erase");
        change(new Profile(ERASED, ERASED, roles(), Set.of(), Set.of(), Set.of()));
        absences = new Absences(absences.last(), List.of());
        leftBecause = null;
        erasedAt = at;
    }

    /** Somebody who was erased is registered as if they were new. */
    void enterAgain(Profile profile) {
        active = true;
        leftAt = null;
        erasedAt = null;
        change(profile);
    }

    private PersonStatus status() {
        if (erasedAt != null) {
            return PersonStatus.ERASED;
        }
        return active ? PersonStatus.ACTIVE : PersonStatus.LEFT;
    }

    public UUID personId() {
        return personId;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    /** As events name it: the partner's id, or the vendor. */
    public String sideName() {
        return partnerId == null ? "vendor" : partnerId.toString();
    }

    public Profile profile() {
        return new Profile(name, email, roles(), Set.of(functionalRoles), Set.of(territories), Set.of(languages));
    }

    /** The role by which the people of this person's side are administered. */
    String administratorsRole() {
        return partnerId == null ? Role.VENDOR_ADMIN : Role.PARTNER_ADMIN;
    }

    /** Whether the person administers the people of their side. */
    boolean administers() {
        return roles().contains(administratorsRole());
    }

    /** As in a token: what the person may do. */
    public Set<String> roles() {
        return new TreeSet<>(Set.of(roles));
    }

    public boolean isActive() {
        return active;
    }

    /** Empty unless the person has left. */
    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** Empty unless the person has left, and a reason was given. */
    public Optional<String> leftBecause() {
        return Optional.ofNullable(leftBecause);
    }

    /** Empty unless the person was erased. */
    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    public Absences absences() {
        return absences;
    }

    /**
     * The fields of a person that can be changed.
     *
     * @param roles as in a token: what the person may do
     * @param functionalRoles what the person does, such as {@code legal}; playbooks may name them as they name roles
     * @param territories where the person works, as named in the routing rules; none for everywhere
     * @param languages that the person speaks, as two letters (ISO 639-1)
     */
    public record Profile(
            String name,
            String email,
            Set<String> roles,
            Set<String> functionalRoles,
            Set<String> territories,
            Set<String> languages) {
        public Profile {
            roles = new TreeSet<>(roles);
            functionalRoles = new TreeSet<>(functionalRoles);
            territories = new TreeSet<>(territories);
            languages = new TreeSet<>(languages);
        }

        /** Of both kinds, as a role matrix may name either. */
        public Set<String> allRoles() {
            Set<String> all = new TreeSet<>(roles);
            all.addAll(functionalRoles);
            return all;
        }
    }
}
