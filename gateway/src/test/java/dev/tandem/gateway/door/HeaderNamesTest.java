package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeaderNamesTest {
    @Test
    void aNameIsTheSameInAnyCase() {
        HeaderNames names = HeaderNames.of("te", "upgrade", "trailer");

        assertTrue(names.contain("TE"));
        assertTrue(names.contain("Trailer"));
        assertFalse(names.contain("Traile"));
        assertFalse(names.contain("Content-Type"));
        assertFalse(HeaderNames.NONE.contain("TE"));
    }

    @Test
    void namesAreListedWithCommasAndSpaces() {
        HeaderNames names = HeaderNames.listed(" close ,X-Secret,, Keep-Alive");

        assertTrue(names.contain("x-secret"));
        assertTrue(names.contain("close"));
        assertTrue(names.contain("keep-alive"));
    }

    /** A head may have 16 KB, and all of it may be such a list. */
    @Test
    void noListTakesMuchLongerThanAnotherOfItsLength() {
        long plain = quickest("a,".repeat(8_000));

        for (String odd : List.of("x".repeat(8_000) + ",a".repeat(4_000), "a" + " ".repeat(16_000) + "b")) {
            assertTrue(quickest(odd) < 20 * plain);
        }
    }

    private static long quickest(String list) {
        return LongStream.range(0, 20)
                .map(number -> {
                    long began = System.nanoTime();
                    HeaderNames.listed(list);
                    return System.nanoTime() - began;
                })
                .min()
                .orElseThrow();
    }
}
