package dev.tandem.platform.paging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.PersonIds;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
    private static final CursorSeal SEAL = sealOf("northwind", Optional.empty());

    private final List<UUID> records = Stream.generate(Ids::next)
            .limit(7)
            .sorted(PageRequestTest::asTheDatabase)
            .toList();

    @Test
    void partsJoinToTheWholeList() {
        List<UUID> joined = new ArrayList<>();
        String cursor = null;
        do {
            Page<UUID> part = page(3, cursor);
            joined.addAll(part.items());
            cursor = part.nextCursor();
        } while (cursor != null);

        assertEquals(records, joined);
    }

    @Test
    void partsOfWhatIsInTheOrderOfATextJoinToo() {
        List<String> sums = List.of("", "createLead", "größer", "listLeads");
        List<String> joined = new ArrayList<>();
        String cursor = null;
        do {
            Page<String> part = request("1", cursor)
                    .pageByText(
                            (after, most) -> sums.stream()
                                    .filter(sum -> after == null || sum.compareTo(after) > 0)
                                    .limit(most)
                                    .toList(),
                            Function.identity());
            joined.addAll(part.items());
            cursor = part.nextCursor();
        } while (cursor != null);

        assertEquals(sums, joined);
    }

    @Test
    void theLastPartHasNoCursorEvenWhenItIsFull() {
        assertNull(page(7, null).nextCursor());
        assertNotNull(page(6, null).nextCursor());
    }

    @Test
    void whatNobodyHasIsAnEmptyList() {
        Page<UUID> part = request("50", null).page((after, most) -> List.<UUID>of(), Function.identity());

        assertEquals(new Page<>(List.of(), null), part);
    }

    @Test
    void aViewKeepsItsPlace() {
        Page<UUID> part = page(2, null);

        assertEquals(part.nextCursor(), part.map(UUID::toString).nextCursor());
        assertEquals(records.get(0).toString(), part.map(UUID::toString).items().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "not base64!",
                "00000000-0000-7000-8000-000000000000",
                "AAAAAAAAAAAAAAAAAAAAAAAA",
                "AZ-2oAAAcACAAAAAAAAAAQ",
                "AZ-2oAAAcACAAAAAAAAAAQAZ-2oAAAcACAAAAAAAAAAQAZ-2oAAAcACAAAAAAAAAAQ"
            })
    void aForeignCursorIsRefused(String cursor) {
        assertEquals("cursor", fault("50", cursor).pointer());
    }

    @Test
    void aPlaceIsReadByTheSideThatItWasSealedForAlone() {
        UUID partner = UUID.randomUUID();
        byte[] place = {1, 2, 3};
        byte[] sealed = SEAL.sealed(place);

        assertArrayEquals(place, SEAL.opened(sealed).orElseThrow());
        assertArrayEquals(sealed, SEAL.sealed(place));
        assertTrue(sealOf("northwind", Optional.of(partner)).opened(sealed).isEmpty());
        assertTrue(sealOf("contoso", Optional.empty()).opened(sealed).isEmpty());
        sealed[sealed.length - 1] ^= 1;
        assertTrue(SEAL.opened(sealed).isEmpty());
    }

    private static CursorSeal sealOf(String tenant, Optional<UUID> partner) {
        Caller caller = new Caller(tenant, UUID.randomUUID(), partner, Set.of(), Optional.empty());
        return new CursorSeal(new PersonIds("a secret of the suite, long enough"), () -> caller);
    }

    @Test
    void aCursorFitsTheListAndTheFiltersItWasMadeFor() {
        String cursor = page(2, null).nextCursor();

        assertEquals(
                "otherList",
                fault("50", cursor, of("/v1/deals", "colour", "red")).code());
        assertEquals(
                "otherList",
                fault("50", cursor, of("/v1/leads", "colour", "blue")).code());
        assertEquals(records.subList(2, 4), page(2, cursor).items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "501", "2147483648", "ten", "", "1e2"})
    void aLimitIsFromOneToFiveHundred(String limit) {
        assertEquals("limit", fault(limit, null).pointer());
    }

    private static FieldFault fault(String limit, String cursor) {
        return fault(limit, cursor, of("/v1/leads", "colour", "red"));
    }

    private static FieldFault fault(String limit, String cursor, UriInfo list) {
        InvalidRequest refusal = assertThrows(
                InvalidRequest.class,
                () -> request(limit, cursor, list)
                        .page((after, most) -> fail("nothing is read for a refused request"), Function.identity()));
        return refusal.faults().get(0);
    }

    private Page<UUID> page(int limit, String cursor) {
        return request(Integer.toString(limit), cursor)
                .page(
                        (after, most) -> records.stream()
                                .filter(id -> asTheDatabase(id, after) > 0)
                                .limit(most)
                                .toList(),
                        Function.identity());
    }

    private static PageRequest request(String limit, String cursor) {
        return request(limit, cursor, of("/v1/leads", "colour", "red"));
    }

    private static PageRequest request(String limit, String cursor, UriInfo list) {
        PageRequest request = new PageRequest() {
            @Override
            CursorSeal seal() {
                return SEAL;
            }
        };
        request.list = list;
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    /** Such as it is asked for, with the parameters of its page. */
    private static UriInfo of(String path, String filter, String value) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.putSingle("limit", "50");
        parameters.putSingle(filter, value);
        Map<String, Object> known = Map.of("getPath", path, "getQueryParameters", parameters);
        return (UriInfo) Proxy.newProxyInstance(
                PageRequestTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (uri, method, arguments) -> known.get(method.getName()));
    }

    /** PostgreSQL compares ids without sign, {@link UUID#compareTo} with. */
    private static int asTheDatabase(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
