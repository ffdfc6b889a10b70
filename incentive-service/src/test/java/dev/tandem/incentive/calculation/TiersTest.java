package dev.tandem.incentive.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TiersTest {
    @Test
    void tiersThatLeaveAGapAreRefused() {
        assertRefused("1:lower:gap", Tier.between("0", "1000", "1"), Tier.from("2000", "2"));
    }

    @Test
    void tiersThatOverlapAreRefused() {
        assertRefused("1:lower:overlap", Tier.between("0", "1000", "1"), Tier.from("900", "2"));
    }

    @Test
    void tiersThatDoNotStartAtZeroAreRefused() {
        assertRefused("0:lower:notFromZero", Tier.from("1", "2"));
    }

    @Test
    void aLastTierThatEndsIsRefused() {
        assertRefused("0:upper:notOpenEnded", Tier.between("0", "1000", "1"));
    }

    @Test
    void anOpenEndBeforeTheLastTierIsRefused() {
        assertRefused("0:upper:openEndedTooEarly", Tier.from("0", "1"), Tier.from("1000", "2"));
    }

    @Test
    void aTierThatEndsWhereItStartsIsRefused() {
        assertRefused("0:upper:emptyTier", Tier.between("0", "0", "1"), Tier.from("0", "2"));
    }

    @Test
    void aNegativeRateIsRefused() {
        assertRefused("0:rate:negativeRate", Tier.from("0", "-1"));
    }

    @Test
    void noTiersAtAllAreRefused() {
        assertRefused("-1:tiers:noTiers");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        List<String> faults = faultsOf(Tier.between("5", "1000", "-1"), Tier.between("1200", "900", "2"));

        assertEquals(
                List.of(
                        "0:lower:notFromZero",
                        "0:rate:negativeRate",
                        "1:lower:gap",
                        "1:upper:notOpenEnded",
                        "1:upper:emptyTier"),
                faults);
    }

    private static void assertRefused(String fault, Tier... tiers) {
        assertEquals(List.of(fault), faultsOf(tiers));
    }

    private static List<String> faultsOf(Tier... tiers) {
        return assertThrows(TiersCoverEveryAttainmentOnce.TiersRefused.class, () -> new Tiers(List.of(tiers)))
                .faults()
                .stream()
                .map(fault -> fault.tier() + ":" + fault.field() + ":" + fault.code())
                .toList();
    }
}
