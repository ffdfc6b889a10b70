package dev.tandem.playbook.tenant;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.ZoneId;

/** One vendor's partner program. Its id is the tenant that every token of the program names. */
@Entity
public class Tenant extends Aggregate {
    private String name;
    private ZoneId zone;
    private LocalDate booksStartOn;
    private boolean sandbox;

    protected Tenant() {}

    /**
     * @param zone the time zone of its business dates and periods
     * @param booksStartOn the first day on which anything can be earned
     * @param sandbox whether its owner may move its clock
     */
    public Tenant(String name, ZoneId zone, LocalDate booksStartOn, boolean sandbox) {
        this.name = name;
        this.zone = zone;
        this.booksStartOn = booksStartOn;
        this.sandbox = sandbox;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate booksStartOn() {
        return booksStartOn;
    }

    public boolean isSandbox() {
        return sandbox;
    }
}
