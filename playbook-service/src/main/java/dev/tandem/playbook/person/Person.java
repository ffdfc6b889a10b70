package dev.tandem.playbook.person;

import dev.tandem.platform.aggregate.TrackedAggregate;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A person of either side, known to the other services by an id that does not reveal the identity. */
@Entity
public class Person extends TrackedAggregate {
    private UUID personId;
    private UUID partnerId;
    private String name;
    private String email;
    private String[] roles;
    private boolean active;

    protected Person() {}

    /**
     * @param personId by the platform's {@code PersonIds}
     * @param partnerId the partner that the person works for; null for the vendor
     */
    public Person(UUID personId, UUID partnerId, String name, String email, Set<String> roles) {
        this.personId = personId;
        this.partnerId = partnerId;
        this.name = name;
        this.email = email;
        this.roles = new TreeSet<>(roles).toArray(String[]::new);
        this.active = true;
    }

    public UUID personId() {
        return personId;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Set<String> roles() {
        return new TreeSet<>(Set.of(roles));
    }

    public boolean isActive() {
        return active;
    }
}
