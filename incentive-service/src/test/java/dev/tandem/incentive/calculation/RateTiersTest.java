package dev.tandem.incentive.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RateTiersTest {
    @Test
    void tiersThatLeaveAGapAreRefused() {
        assertRefused("1:lower:gap", RateTier.between("0", "1000", "1"), RateTier.from("2000", "2"));
    }

    @Test
    void tiersThatOverlapAreRefused() {
        assertRefused("1:lower:overlap", RateTier.between("0", "1000", "1"), RateTier.from("900", "2"));
    }

    @Test
    void tiersThatDoNotStartAtZeroAreRefused() {
        assertRefused("0:lower:notFromZero", RateTier.from("1", "2"));
    }

    @Test
    void aLastTierThatEndsIsRefused() {
        assertRefused("0:upper:notOpenEnded", RateTier.between("0", "1000", "1"));
    }

    @Test
    void anOpenEndBeforeTheLastTierIsRefused() {
        assertRefused("0:upper:openEndedTooEarly", RateTier.from("0", "1"), RateTier.from("1000", "2"));
    }

    @Test
    void aTierThatEndsWhereItStartsIsRefused() {
        assertRefused("0:upper:emptyTier", RateTier.between("0", "0", "1"), RateTier.from("0", "2"));
    }

    @Test
    void aNegativeRateIsRefused() {
        assertRefused("0:rate:negativeRate", RateTier.from("0", "-1"));
    }

    @Test
    void noTiersAtAllAreRefused() {
        assertRefused("-1:tiers:noTiers");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        List<String> faults = faultsOf(RateTier.between("5", "1000", "-1"), RateTier.between("1200", "900", "2"));

        assertEquals(
                List.of(
                        "0:lower:notFromZero",
                        "0:rate:negativeRate",
                        "1:lower:gap",
                        "1:upper:notOpenEnded",
                        "1:upper:emptyTier"),
                faults);
    }

    private static void assertRefused(String fault, RateTier... tiers) {
        assertEquals(List.of(fault), faultsOf(tiers));
    }

    private static List<String> faultsOf(RateTier... tiers) {
        return assertThrows(TierCoverage.TiersRefused.class, () -> new RateTiers(List.of(tiers))).faults().stream()
                .map(fault -> fault.tier() + ":" + fault.field() + ":" + fault.code())
                .toList();
    }
}
