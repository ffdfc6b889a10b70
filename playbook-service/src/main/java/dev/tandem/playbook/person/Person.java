package dev.tandem.playbook.person;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Somebody on either side, known to everybody else by the {@code sub} of their token alone. */
@Entity
public class Person extends Aggregate {
    private String subject;
    private UUID partnerId;
    private String name;
    private String email;
    private String[] roles;
    private boolean active;

    protected Person() {}

    /**
     * @param subject the {@code sub} of the person's token
     * @param partnerId where the person works; null for the vendor's side
     */
    public Person(String subject, UUID partnerId, String name, String email, Set<String> roles) {
        this.subject = subject;
        this.partnerId = partnerId;
        this.name = name;
        this.email = email;
        this.roles = new TreeSet<>(roles).toArray(String[]::new);
        this.active = true;
    }

    public String subject() {
        return subject;
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
