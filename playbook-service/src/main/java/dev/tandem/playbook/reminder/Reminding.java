package dev.tandem.playbook.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Knows one kind of record that somebody is reminded of, and tells them. */
public interface Reminding {
    /** Of the records, such as {@code certification}; no two have the same. */
    String kind();

    /** Publishes what is to be told, in the transaction that notes that it was told. */
    void tell(List<Told> due);

    /**
     * One record of which somebody is reminded now.
     *
     * @param day that they are reminded of
     * @param offset from that day to this one, in days: negative before it, positive after it
     */
    record Told(UUID recordId, LocalDate day, int offset) {}
}
