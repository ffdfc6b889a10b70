package dev.tandem.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyReaderTest {
    private final RequestBodyReader reader = new RequestBodyReader(
            ContractJson.mapper(), new CheckedJson(ContractJson.mapper(), ContractJson.VALIDATOR));

    enum Outcome {
        WON,
        LOST
    }

    record Line(@NotBlank String product, int quantity) {}

    record Primitives(boolean yesOrNo, int number, long large, double share) {}

    record NewOrder(
            @NotBlank @Size(max = 10) String name,
            @NotNull @NotNegative Money amount,
            BigDecimal share,
            LocalDate on,
            Outcome outcome,
            List<@Valid Line> lines) {}

    @Test
    void whatIsRightIsRead() throws Exception {
        NewOrder order = read("""
                {"name":"x","amount":{"amount":"1.50","currency":"USD"},"share":"33.3","on":"2026-02-28",
                 "outcome":"WON","lines":[{"product":"p","quantity":2}]}
                """);

        assertEquals(
                new NewOrder(
                        "x",
                        Money.of("1.50", "USD"),
                        new BigDecimal("33.3"),
                        LocalDate.of(2026, 2, 28),
                        Outcome.WON,
                        List.of(new Line("p", 2))),
                order);
    }

    @Test
    void faultsOfEveryKindAreToldAtOnce() {
        assertEquals(
                List.of(
                        "malformed at /on",
                        "malformed at /outcome",
                        "notBlank at /lines/0/product",
                        "size at /name",
                        "unknownField at /colour",
                        "unknownField at /lines/0/size",
                        "wrongType at /lines/0/quantity",
                        "wrongType at /lines/1/product",
                        "wrongType at /lines/1/quantity"),
                sorted("""
                        {"name":"longer than ten","colour":{"r":1},"amount":{"amount":"1","currency":"USD"},
                         "on":"2026-02-30","outcome":"maybe",
                         "lines":[{"product":" ","quantity":[1],"size":9},{"product":7,"quantity":"2"}]}
                        """));
    }

    @Test
    void aMissingFieldIsToldBesideAWrongOne() {
        assertEquals(List.of("notNull at /amount", "wrongType at /name"), sorted("{\"name\":1}"));
    }

    @Test
    void aMissingNumberIsMissingAndNotOfTheWrongType() {
        assertEquals(
                List.of("required at /lines/0/quantity"),
                sorted("{\"name\":\"x\",\"amount\":{\"amount\":\"1.50\",\"currency\":\"USD\"},"
                        + "\"lines\":[{\"product\":\"p\"}]}"));
    }

    @Test
    void everyPrimitiveHasToBeThere() {
        InvalidRequest refusal = assertThrows(InvalidRequest.class, () -> read("{}", Primitives.class));

        assertEquals(
                List.of("required at /large", "required at /number", "required at /share", "required at /yesOrNo"),
                sorted(refusal));
    }

    @Test
    void tooLargeABodyIsNotEvenRead() {
        assertThrows(WebApplicationException.class, () -> read("[" + " ".repeat(10_000_000) + "]"));
    }

    @Test
    void aFieldHasOneFaultAtATime() {
        List<String> faults = faults("{\"name\":\"x\",\"amount\":{\"amount\":\"1.005\",\"currency\":\"USD\"},\"k\":1}");

        assertEquals(List.of("malformed at /amount", "unknownField at /k"), faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"limits":1}                                          | /limits
            {"limits":{"plan":"high"}}                            | /limits
            {"limits":[{"plan":"high"}]}                          | /limits
            {"limits":{}}                                         | /limits
            {"a/b":{"c":{}}}                                      | /a~1b
            {"lines":[{"product":"p","quantity":1,"size":[1]}]}   | /lines/0/size
            {"lines":[{"product":"p","quantity":1,"lines":{}}]}   | /lines/0/lines
            {"lines":[{"size":{},"product":"p","quantity":1}]}    | /lines/0/size
            {"lines":[{"size":{},"product":"p","quantity":1,"k":1}]} | /lines/0/size
            {"limits":{},"colour":1}                              | /colour
            {"limits":{},"colour":[1],"on":"2026-02-28"}          | /colour
            {"limits":{"plan":"high"},"outcome":0}                | /limits
            """)
    void anUnknownFieldIsPointedAtWhateverItsValue(String more, String pointer) {
        String known = "{\"name\":\"x\",\"amount\":{\"amount\":\"1.50\",\"currency\":\"USD\"},";

        assertTrue(
                faults(known + more.substring(1)).contains("unknownField at " + pointer),
                () -> faults(known + more.substring(1)).toString());
    }

    @Test
    void constraintsAreCheckedWhereNothingElseIsWrong() {
        assertEquals(List.of("notBlank at /name", "notNull at /amount"), sorted("{\"name\":\"\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name":1}                                       | /name
            {"name":true}                                    | /name
            {"name":{}}                                      | /name
            {"on":1}                                         | /on
            {"outcome":0}                                    | /outcome
            {"lines":{}}                                     | /lines
            {"lines":[{"product":"p","quantity":"2"}]}       | /lines/0/quantity
            {"lines":[{"product":"p","quantity":1.5}]}       | /lines/0/quantity
            {"lines":[{"product":"p","quantity":null}]}      | /lines/0/quantity
            {"amount":"1.00"}                                | /amount
            {"amount":{"amount":1.5,"currency":"USD"}}       | /amount/amount
            {"amount":{"amount":"1.5"}}                      | /amount
            """)
    void aValueOfTheWrongTypeIsNotTakenForTheRightOne(String body, String pointer) {
        List<String> faults = faults(body);

        assertTrue(faults.get(0).endsWith(" at " + pointer), faults::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"name\":}", "{'name':'x'}", "{} {}", "\u0000"})
    void whatIsNoJsonIsRefusedAsThat(String body) {
        assertEquals(1, faults(body).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "\"text\""})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertFalse(faults(body).isEmpty());
    }

    @Test
    void noFaultTellsOfTheCodeBehind() {
        List<FieldFault> faults = refusal("{\"lines\":5,\"on\":{},\"amount\":[],\"share\":{},\"name\":1,\"outcome\":0}")
                .faults();

        assertTrue(faults.stream().noneMatch(fault -> fault.message().matches("(?s).*(dev\\.tandem|java\\.).*")));
    }

    private List<String> faults(String body) {
        return faults(refusal(body));
    }

    private static List<String> faults(InvalidRequest refusal) {
        return refusal.faults().stream()
                .map(fault -> fault.code() + " at " + fault.pointer())
                .toList();
    }

    private List<String> sorted(String body) {
        return sorted(refusal(body));
    }

    private static List<String> sorted(InvalidRequest refusal) {
        return faults(refusal).stream().sorted().toList();
    }

    private InvalidRequest refusal(String body) {
        return assertThrows(InvalidRequest.class, () -> read(body));
    }

    private NewOrder read(String body) throws IOException {
        return read(body, NewOrder.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // As JAX-RS calls it: with a raw class.
    private <T> T read(String body, Class<T> type) throws IOException {
        InputStream stream = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return (T) reader.readFrom(
                (Class) type,
                type,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                stream);
    }
}
