package dev.tandem.platform.paging;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A place in a list: after the record with that id and, in the order of changes, that change; of what has no id, after that text. It fits
 * the list and the filters that it was made for; elsewhere it would skip records that the client has never seen.
 *
 * @param change in the order of a time: that time, in microseconds since 1970
 * @param text empty for a record
 */
record Cursor(long change, UUID id, String text) {
    static final Cursor START = new Cursor(0, new UUID(0, 0));

    private static final int BYTES = 3 * Long.BYTES;
    private static final Set<String> OF_THE_PAGE = Set.of("limit", "cursor");

    Cursor(long change, UUID id) {
        this(change, id, "");
    }

    static Cursor after(String text) {
        return new Cursor(START.change, START.id, text);
    }

    /** After what has that time and id. */
    static Cursor at(Instant time, UUID id) {
        return new Cursor(micros(time), id);
    }

    /** Of any time that a database holds: a difference of instants is counted in nanoseconds, which end in the year 2262. */
    private static long micros(Instant time) {
        return Math.addExact(
                Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getLong(ChronoField.MICRO_OF_SECOND));
    }

    Instant time() {
        return Instant.EPOCH.plus(change, ChronoUnit.MICROS);
    }

    String encoded(UriInfo list, CursorSeal seal) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer place = ByteBuffer.allocate(BYTES + written.length)
                .putLong(change)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(written);
        byte[] sealed = seal.sealed(place.array());
        ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(fingerprint(list))
                .put(sealed);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    static Cursor decoded(String text, UriInfo list, CursorSeal seal) {
        ByteBuffer whole =
                bytes(text).filter(decoded -> decoded.remaining() > BYTES).orElseThrow(Cursor::malformed);
        if (whole.getInt() != fingerprint(list)) {
            throw refused("otherList", "must be the nextCursor of this list, asked for with the same parameters");
        }
        byte[] sealed = new byte[whole.remaining()];
        whole.get(sealed);
        ByteBuffer place = seal.opened(sealed).map(ByteBuffer::wrap).orElseThrow(Cursor::malformed);
        return new Cursor(
                place.getLong(),
                new UUID(place.getLong(), place.getLong()),
                StandardCharsets.UTF_8.decode(place).toString());
    }

    private static InvalidRequest malformed() {
        return refused("malformed", "must be the nextCursor that your side was given by a list");
    }

    private static Optional<ByteBuffer> bytes(String text) {
        try {
            return Optional.of(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static int fingerprint(UriInfo list) {
        Map<String, List<String>> filters = new TreeMap<>(list.getQueryParameters());
        filters.keySet().removeAll(OF_THE_PAGE);
        CRC32 sum = new CRC32();
        sum.update((list.getPath() + filters).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    private static InvalidRequest refused(String code, String message) {
        return new InvalidRequest(List.of(new FieldFault("cursor", code, message)));
    }
}
