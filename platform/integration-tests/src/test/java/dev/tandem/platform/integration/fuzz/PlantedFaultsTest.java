package dev.tandem.platform.integration.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.fuzz.ContractFuzz;
import dev.tandem.testkit.fuzz.FuzzParties;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fuzzer finds what is wrong with {@link NoteResource}, and nothing else. */
@QuarkusTest
@WithTandem(database = "platform")
class PlantedFaultsTest {
    private final UUID partner = UUID.randomUUID();
    private final FuzzParties parties = new FuzzParties(
            "tenant-" + UUID.randomUUID(),
            List.of("marta", "olga"),
            partner,
            "ada",
            UUID.randomUUID(),
            "tenant-" + UUID.randomUUID(),
            Map.of("partnerId", List.of(partner.toString())),
            Map.of());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPlantedFailureAndAPlantedHoleInTheWallAreFound(long seed) {
        Set<String> kinds = ContractFuzz.fuzzed(parties, seed, 400).kinds();

        assertEquals(Set.of("signNote fails with 500", "copyNote shows another partner what is not theirs"), kinds);
    }
}
