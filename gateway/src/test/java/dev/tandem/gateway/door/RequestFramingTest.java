package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts, {@code ~} is CR and LF together. */
class RequestFramingTest {
    private static final String NEXT = "GET /v1/leads HTTP/1.1~Host: tandem~~";

    private final RequestFraming framing = new RequestFraming();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1~Host: tandem~~",
                "GET / HTTP/1.0~~",
                "~~GET / HTTP/1.1~Host: tandem~~",
                "POST /v1/leads HTTP/1.1~Host: tandem~content-LENGTH:  5\t~~12345",
                "POST /v1/leads HTTP/1.1~Content-Length: 0~~",
                "POST /v1/leads/bulk HTTP/1.1~Transfer-Encoding: Chunked~~5~12345~0~~",
                "POST /v1/leads/bulk HTTP/1.1~transfer-encoding:chunked~~00a;name=\"value\"~1234567890~0;last~Trailer: x~~",
                "GET / HTTP/1.1~Empty:~Text: \u00e4 \t b~X-Content-Length: x~Content-Lengths: x~Transfer: gzip~~",
                "PROPFIND /x%20y?a=b HTTP/1.1~~"
            })
    void whatIsInFormIsFollowedToItsEnd(String request) {
        assertEquals(bytes(request).length, follow(request + NEXT));
        assertTrue(framing.isBetween());
        assertFalse(framing.isOdd());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // First lines.
                "GET  / HTTP/1.1~|",
                "GET\t/ HTTP/1.1~|",
                " GET / HTTP/1.1~|",
                "GET / HTTP/2.0~|",
                "GET / HTTP/1.2~|",
                "GET / http/1.1~|",
                "GET / HTTP/1.1 ~|",
                "GET /\u00e4 HTTP/1.1~|",
                "GET /~|",
                "~~~GET / HTTP/1.1~|",
                "GET / HTTP/1.1\n|",
                // Fields.
                "GET / HTTP/1.1~Host: a\n|",
                "GET / HTTP/1.1~Host : a~|",
                "GET / HTTP/1.1~: a~|",
                "GET / HTTP/1.1~Host: a~ b: c~|",
                "GET / HTTP/1.1~Host: a\u0000b~|",
                "GET / HTTP/1.1~Host: a\rb~|",
                "GET / HTTP/1.1~Host~|",
                // Framing.
                "POST / HTTP/1.1~Content-Length: 5~Transfer-Encoding: chunked~~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~Content-Length: 5~~|",
                "POST / HTTP/1.1~Content-Length: 5~Content-Length: 5~|",
                "POST / HTTP/1.1~Content-Length: 5, 5~|",
                "POST / HTTP/1.1~Content-Length: +5~|",
                "POST / HTTP/1.1~Content-Length: ~|",
                "POST / HTTP/1.1~Content-Length: 9999999999999999999~|",
                "POST / HTTP/1.0~Transfer-Encoding: chunked~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~Transfer-Encoding: chunked~|",
                "POST / HTTP/1.1~Transfer-Encoding: gzip, chunked~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked, identity~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked;q=1~|",
                "POST / HTTP/1.1~Transfer-Encoding: foo~|",
                "POST / HTTP/1.1~Transfer-Encoding:~ chunked~|",
                // Chunks.
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~100000000|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~00000000|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~-1|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~ZZ|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~41 zz|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~ 41|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~1\n|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~1;a\rb~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~1~ab~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~1~a\n|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~0~Content-Length: 5~|",
                "POST / HTTP/1.1~Transfer-Encoding: chunked~~0~Transfer-Encoding: chunked~|"
            })
    void whatTwoServersCouldReadDifferentlyGoesNoFurther(String begin) {
        String text = begin.replace("|", "");

        int stopped = follow(text + NEXT);

        // Before anything of the next one could be taken for a request.
        assertTrue(framing.isOdd());
        assertTrue(stopped <= bytes(text).length, "stopped at " + stopped);
    }

    @Test
    void nothingDependsOnHowTheBytesArrive() {
        String requests = "POST /v1/leads HTTP/1.1~Content-Length: 5~~12345"
                + "POST /v1/leads/bulk HTTP/1.1~Transfer-Encoding: chunked~~5~12345~3~abc~0~~" + NEXT;
        int ended = 0;
        for (byte one : bytes(requests)) {
            assertEquals(1, framing.follow(Unpooled.wrappedBuffer(new byte[] {one})));
            ended += framing.isBetween() ? 1 : 0;
        }
        assertEquals(3, ended);
        assertFalse(framing.isOdd());
    }

    @Test
    void aHeadIsUnfinishedFromItsFirstLetterToItsLast() {
        assertFalse(framing.isInHead());
        follow("G");
        assertTrue(framing.isInHead());
        follow("ET / HTTP/1.1~Host: tandem~");
        assertTrue(framing.isInHead());
        follow("~");
        assertFalse(framing.isInHead());
    }

    @Test
    void whatFollowsABodyIsNoHead() {
        follow("POST / HTTP/1.1~Transfer-Encoding: chunked~~0~Trailer: x");
        assertTrue(framing.isInTrailer());
        follow("~~");
        follow("G");
        assertTrue(framing.isInHead());
        assertFalse(framing.isInTrailer());
    }

    private int follow(String text) {
        return framing.follow(Unpooled.wrappedBuffer(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.replace("~", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
