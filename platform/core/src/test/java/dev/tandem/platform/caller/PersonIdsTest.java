package dev.tandem.platform.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonIdsTest {
    private static final String KEY = "a key of at least thirty-two bytes";
    private static final String ISSUER = "https://login.northwind.example";

    private final PersonIds persons = new PersonIds(KEY);

    @Test
    void everyServiceDerivesTheSameId() {
        assertEquals(persons.of("northwind", ISSUER, "ada"), new PersonIds(KEY).of("northwind", ISSUER, "ada"));
    }

    @Test
    void whateverIssuersCallPeopleItFitsIntoAPath() {
        Set<UUID> ids = new HashSet<>();
        List<String> subjects = List.of(
                "auth0|abc", "NORTHWIND\\ada", "CN=Ada,OU=Sales", "ada@northwind.example", "https://id/ada", "7", "ⓐ");
        for (String subject : subjects) {
            UUID id = persons.of("northwind", ISSUER, subject);
            assertEquals(8, id.version());
            assertEquals(2, id.variant());
            ids.add(id);
        }
        assertEquals(subjects.size(), ids.size());
    }

    @Test
    void sevenOfOneIssuerIsNotSevenOfAnother() {
        assertNotEquals(persons.of("northwind", ISSUER, "7"), persons.of("northwind", "https://partner.example", "7"));
        assertNotEquals(persons.of("northwind", ISSUER, "7"), persons.of("southwind", ISSUER, "7"));
        assertNotEquals(persons.of("north", "wind", "7"), persons.of("northwind", "", "7"));
    }

    @Test
    void withAnotherKeyEveryoneIsSomebodyElse() {
        PersonIds others = new PersonIds(KEY + "!");

        assertNotEquals(persons.of("northwind", ISSUER, "ada"), others.of("northwind", ISSUER, "ada"));
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PersonIds("too short"));
    }
}
