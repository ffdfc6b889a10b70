package dev.tandem.incentive.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guard is met here exactly when the program that checks exported ledgers says that it is, which has a reader of its own. */
class GuardsAreReadAlikeTest {
    /** Everything is known, nothing is, and of each of some only a part. */
    private static final List<Map<String, Object>> DEALS = List.of(
            Map.of(
                    "deal.territory", "DACH",
                    "deal.amount", 1000L,
                    "deal.currency", "USD",
                    "deal.responseMinutes", 180L,
                    "deal.term", 2L,
                    "deal.origin", "live",
                    "deal.partners", 2L,
                    "partner.tier", "gold",
                    "partner.integrationDepth", "certified"),
            Map.of(),
            Map.of("deal.amount", -7L, "deal.currency", "€", "deal.term", 0L, "deal.origin", "import"),
            Map.of("deal.territory", "", "deal.responseMinutes", 0L, "deal.partners", 1L, "partner.tier", "it's"),
            Map.of("deal.amount", Long.MAX_VALUE, "deal.term", 1L, "partner.integrationDepth", "none"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deal.territory == 'DACH' || deal.amount >= 1000",
                "deal.amount >= 1000 || deal.territory == 'DACH'",
                "deal.territory == 'DACH' && deal.amount >= 1000",
                "deal.amount >= 1000 && deal.territory == 'DACH'",
                "deal.amount < 0 || deal.term > 1 && deal.partners == 2 || deal.origin != 'import'",
                "deal.amount <= 1000 ? deal.territory == '' : deal.responseMinutes > 60",
                "deal.term == 2 ? true : deal.term == 1 ? deal.partners > 1 : false || deal.amount == -7",
                "deal.amount + 1 > 1 && deal.amount - 2 < deal.amount * 3",
                "deal.amount / 2 == -3 || deal.amount % 3 == -1",
                "deal.amount / deal.term > 3",
                "deal.amount % deal.term == 0",
                "-deal.amount < 0 && --deal.amount > 0 && !(deal.term == 1)",
                "-deal.amount - 2 < 0",
                "(-deal.amount - 1) / -1 > 0",
                "(-deal.amount - 1) % -1 == 0",
                "deal.amount == 0x3E8 || deal.amount == -0x7 || -9223372036854775808 == deal.amount",
                "1 + 2 * deal.term == 5 && (1 + 2) * deal.term == 6 && 9 - 2 - deal.term == 5",
                "deal.term < 2 == (deal.partners < 2)",
                "deal.term in [deal.partners, 0] || partner.tier in ['gold', \"it's\",]",
                "deal.currency in ['USD', deal.territory]",
                "partner.integrationDepth.startsWith('n') || deal.origin.endsWith('e') ||"
                        + " deal.territory.contains('AC')",
                "size(deal.territory) == deal.currency.size() + 1 || [deal.term, 1].size() == size([deal.amount])",
                "deal.currency == '\\u20ac' || deal.currency == '\\x55\\123D' || deal.currency == r'\\u20ac'",
                "partner.tier == 'it\\'s' || partner.tier == '''gold''' || deal.territory == \"\"",
                "deal.currency > 'a' || deal.currency < \"V\" && 'a' + deal.territory >= 'aDACH'",
                "size('😀' + deal.territory) == 5 && '😀' < '￿'",
                "deal . term==2&&true // as agreed",
            })
    void whateverADealIsAndIsNotKnownToBe(String text) {
        assertEquals(List.of(), Guard.faults(text, "/guard"));

        assertReadAlike(text);
    }

    @Test
    void whateverIsPutTogetherFromAllThatThereIs() {
        RandomGuards guards = new RandomGuards(new Random(20170301));
        for (int number = 0; number < 300; number++) {
            assertReadAlike(guards.next());
        }
    }

    /** An error is neither true nor false, which shows in the contrary; that ends on a line of its own, after any comment. */
    private static void assertReadAlike(String text) {
        for (String each : List.of(text, "!(" + text + "\n)")) {
            Guard here = Guard.of(each);
            dev.tandem.ledgerverifier.guard.Guard offline = dev.tandem.ledgerverifier.guard.Guard.of(each);
            assertEquals(List.of(), offline.unknown(), each);
            DEALS.forEach(deal -> assertEquals(here.isMetBy(deal), offline.isMetBy(deal), () -> each + " of " + deal));
        }
    }
}
