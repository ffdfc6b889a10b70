package dev.tandem.incentive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainHeadTest {
    private static final SealedText FIRST = entry("1.00");
    private static final SealedText SECOND = entry("2.00");

    @Test
    void everyEntryMakesTheChainOneLonger() {
        ChainHead chain = ChainHead.START.followedBy(FIRST).followedBy(SECOND);

        assertEquals(2, chain.length());
        assertEquals(64, chain.hash().length());
    }

    @Test
    void theHeadCoversWhatCameBeforeAndInWhichOrder() {
        ChainHead chain = ChainHead.START.followedBy(FIRST).followedBy(SECOND);

        assertNotEquals(
                chain.hash(),
                ChainHead.START.followedBy(entry("1.01")).followedBy(SECOND).hash());
        assertNotEquals(
                chain.hash(),
                ChainHead.START.followedBy(SECOND).followedBy(FIRST).hash());
        assertNotEquals(chain.hash(), ChainHead.START.followedBy(SECOND).hash());
    }

    @Test
    void anybodyCanCalculateAHashByHand() {
        String sealed = "kind=notEarned\namount=1.00\n";

        ChainHead head = ChainHead.START.followedBy(new SealedText()
                .with("kind", EntryKind.NOT_EARNED)
                .with("reason", null)
                .with("amount", "1.00"));

        assertEquals(Digest.of("0".repeat(64) + "\n1\n" + sealed), head.hash());
    }

    @Test
    void aDigestIsThatOfTheStandard() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.of("abc"));
    }

    @Test
    void jsonHasOneDigestWhateverTheOrderOfItsKeys() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", "2");
        one.put("a", null);
        one.put("c", true);
        one.put("d", LocalDate.of(2017, 4, 13));

        assertEquals(Digest.of("{\"b\":\"2\",\"c\":true,\"d\":\"2017-04-13\"}"), Digest.ofJson(one));
    }

    private static SealedText entry(String amount) {
        return new SealedText().with("amount", amount);
    }
}
