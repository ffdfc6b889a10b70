package dev.tandem.playbook.privacy;

import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where people are named: by their ids, or in what others have written. What is such a text, the database says. */
@ApplicationScoped
class StaffTraces {
    /** Shorter ones would redact half of any text. */
    private static final int SHORTEST = 3;

    private final EntityManager database;

    StaffTraces(EntityManager database) {
        this.database = database;
    }

    /** @param most how many of them are wanted */
    @SuppressWarnings("unchecked") // The function's rows are tuples.
    List<NamingRecord> of(Person person, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        "select kind, id from records_naming(?1, ?2) limit ?3", Tuple.class)
                .setParameter(1, person.personId())
                .setParameter(2, words(person))
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(row -> new NamingRecord(row.get(0, String.class), row.get(1, UUID.class)))
                .toList();
    }

    /** Blots the person's name and address out of all texts. */
    void erase(Person person) {
        // Whatever was read before would be written over the texts again.
        database.flush();
        database.createNativeQuery("select cast(erase_traces(?1) as text)")
                .setParameter(1, words(person))
                .getSingleResult();
        database.clear();
    }

    private static String[] words(Person person) {
        Person.Profile profile = person.profile();
        return Stream.of(profile.name(), profile.email())
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .toArray(String[]::new);
    }
}
