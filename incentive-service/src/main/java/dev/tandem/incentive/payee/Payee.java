package dev.tandem.incentive.payee;

import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;

/** A partner or person who may be paid, as published by the playbook service; of persons only the id is stored. */
@Entity
public class Payee extends TenantRecord {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private PayeeKind kind;

    private String name;
    private int revision;

    protected Payee() {}

    private Payee(String id, PayeeKind kind, String name, int revision) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.revision = revision;
    }

    public static Payee partner(String id, String name, int revision) {
        return new Payee(id, PayeeKind.PARTNER, name, revision);
    }

    public static Payee person(String id, int revision) {
        return new Payee(id, PayeeKind.PERSON, null, revision);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    String id() {
        return id;
    }

    /** Applies newer data only, because events may be replayed. */
    void become(Payee received) {
        if (received.revision >= revision) {
            name = received.name;
            revision = received.revision;
        }
    }
}
