package dev.tandem.playbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivergenceTest {
    private final Map<String, Object> base = content("PT8H", "Call", "PT24H");

    @Test
    void whatOnlyOthersHaveChangedIsNoConflict() {
        Divergence divergence =
                Divergence.of(base, content("PT4H", "Call", "PT24H"), content("PT8H", "Visit", "PT24H"));

        assertEquals(List.of("/acceptWithin"), divergence.theirs());
        assertEquals(List.of(), divergence.conflicts());
    }

    @Test
    void whatBothHaveChangedIsOne() {
        Divergence divergence = Divergence.of(base, content("PT4H", "Call", "PT12H"), content("PT2H", "Call", "PT24H"));

        assertEquals(Set.of("/acceptWithin", "/stages/discovery/within"), Set.copyOf(divergence.theirs()));
        assertEquals(List.of("/acceptWithin"), divergence.conflicts());
    }

    @Test
    void whatOneHasChangedInWhatTheOtherHasLeftOutIsOne() {
        Map<String, Object> without = Map.of("acceptWithin", "PT8H", "stages", List.of());

        assertEquals(
                List.of("/stages/discovery/within"),
                Divergence.of(base, content("PT8H", "Call", "PT12H"), without).conflicts());
        assertEquals(
                List.of("/stages/discovery"),
                Divergence.of(base, without, content("PT8H", "Visit", "PT24H")).conflicts());
    }

    private static Map<String, Object> content(String acceptWithin, String name, String within) {
        return Map.of(
                "acceptWithin",
                acceptWithin,
                "stages",
                List.of(Map.of("code", "discovery", "name", name, "within", within)));
    }
}
