package dev.tandem.contract.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangelogTest {
    private static final AcceptedBreak GONE = new AcceptedBreak(
            "`POST /v1/leads`: it is gone, and so is each of the many further words that this line is longer by",
            "It said: \"no\", twice");

    @Test
    void whatIsWrittenIsReadAgain() {
        Changelog changelog =
                ChangelogCheckTest.changelog("0.16.0", List.of(GONE), List.of("`PUT /v1/leads`: it is new"));

        assertEquals(changelog, Changelog.read(changelog.text()));
    }

    @Test
    void aReleaseTakesAllThatHasChangedAndLeavesNothing() {
        Changelog changelog = ChangelogCheckTest.changelog("0.16.0", List.of(GONE), List.of());

        Changelog released = changelog.released("0.17.0", LocalDate.of(2027, 1, 31));

        assertEquals("0.17.0", released.version());
        assertEquals(
                new Release("0.17.0", "2027-01-31", List.of(GONE), List.of()),
                released.releases().get(0));
        assertEquals(new Release(null, null, List.of(), List.of()), released.unreleased());
        assertEquals(2, released.releases().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.16.0", "0.9.0", "0.17", "next", ""})
    void whatIsNoLaterVersionIsNotReleased(String version) {
        Changelog changelog = ChangelogCheckTest.changelog("0.16.0", List.of(GONE), List.of());

        assertThrows(IllegalArgumentException.class, () -> changelog.released(version, LocalDate.of(2027, 1, 31)));
    }

    @Test
    void theOneOfThisModuleIsItsFile() throws IOException {
        assertEquals(Changelog.read(Files.readString(Path.of("changes.yaml"))), Changelog.current());
    }
}
