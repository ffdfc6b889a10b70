package dev.tandem.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.contract.change.ContractChange;
import dev.tandem.contract.change.ContractChanges;
import dev.tandem.contract.changelog.Changelog;
import dev.tandem.contract.changelog.ChangelogCheck;
import dev.tandem.contract.changelog.SunsetCheck;
import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The contracts of the services are what was last released, and what {@code changes.yaml} says has changed since. With
 * {@code -Dcontracts=write} additions are written there; {@code -Dcontracts=release -Dcontract.version=0.17.0} makes a release.
 */
class ReleasedContractTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path CHANGES = Path.of("changes.yaml");
    private static final Path RELEASED = Path.of("released", "openapi.yaml");
    private static final Duration LITTLE = Duration.ofSeconds(5);

    @Test
    void whatHasChangedSinceTheReleaseIsInTheChangelog() throws IOException {
        String task = System.getProperty("contracts", "check");
        Map<String, Object> present = present();
        List<ContractChange> changes = ContractChanges.between(YamlText.read(Files.readString(RELEASED)), present);
        if (task.equals("write")) {
            write(changelog().withAdditions(ChangelogCheck.sentences(changes, false)));
        }

        List<String> faults = ChangelogCheck.faults(changelog(), changes);

        assertTrue(faults.isEmpty(), () -> "\n\n" + String.join("\n\n", faults) + "\n");
        if (task.equals("release")) {
            release(System.getProperty("contract.version", ""), present);
        }
    }

    @Test
    void whatWasReleasedSaysItsVersion() throws IOException {
        Object info = YamlText.read(Files.readString(RELEASED)).get("info");

        assertEquals(changelog().version(), Tree.text(info, "version"));
    }

    @Test
    void whatWillEndSaysSoHalfAYearBefore() throws IOException {
        assertEquals(List.of(), SunsetCheck.faults(present()));
    }

    @Test
    void theWholeContractBesideItselfShowsNothingInLittleTime() throws IOException {
        Map<String, Object> one = present();
        Map<String, Object> other = present();

        List<ContractChange> changes = assertTimeout(LITTLE, () -> ContractChanges.between(one, other));

        assertEquals(List.of(), changes);
    }

    private static void release(String version, Map<String, Object> document) throws IOException {
        write(changelog().released(version, LocalDate.now()));
        Map<String, Object> info = new LinkedHashMap<>(Tree.object(document, "info"));
        info.put("version", version);
        document.put("info", info);
        Files.writeString(RELEASED, YamlText.of(document));
    }

    private static Changelog changelog() throws IOException {
        return Changelog.read(Files.readString(CHANGES));
    }

    private static void write(Changelog changelog) throws IOException {
        Files.writeString(CHANGES, changelog.text());
    }

    private static Map<String, Object> present() throws IOException {
        return MergeContracts.merged(SuiteContractTest.contracts()).document();
    }
}
