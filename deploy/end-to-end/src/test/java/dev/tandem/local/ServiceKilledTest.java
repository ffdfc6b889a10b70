package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.LeadsApi.APIListLeadsRequest;
import dev.tandem.demo.Cast;
import dev.tandem.demo.Founding;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.local.SteadyCalls.Answer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers notice of a service that is killed under load, and comes back. */
@WithSuite
class ServiceKilledTest {
    private static final String LEAD = "lead-service";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int SHARE_TAKEN = 429;
    private static final int CUT_OFF = 0;
    /** More than one, as each of them may call only so often. */
    private static final int CALLERS = 10;

    private static final int LEADS_PER_SECOND = 200;
    private static final int PARTNERS_PER_SECOND = 50;
    /** Code that has just been loaded is slow, and calls that do not wait for each other would pile up. */
    private static final int TO_BE_WARM = 1_000;

    private static final Duration A_WHILE = Duration.ofSeconds(5);
    /** Until a call is let through to it; how long its first answer takes is its own matter. */
    private static final Duration TO_BE_FOUND = Duration.ofSeconds(6);

    private static final int MILLION = 1_000_000;
    private static final int LONGEST_RETRY = 60;
    /** A service that starts takes a good part of the machine. */
    private static final int SLOWER = 5;

    private final Api api;
    private final RunningSuite suite;
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    private Cast program;

    ServiceKilledTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @BeforeEach
    void aProgramWithAPartner() {
        Founding founding = new Founding(api, quiet);
        program = founding.program();
        founding.partner(program, "alpine", "Alpine Systems", "DACH");
        APIListLeadsRequest one = APIListLeadsRequest.newBuilder().limit(1).build();
        for (int calls = 0; calls < TO_BE_WARM; calls++) {
            new LeadsApi(program.seller).listLeads(one);
        }
    }

    @Test
    void itsCallersAreToldToWaitUntilItIsBackAndThoseOfAnotherNoticeNothing() throws Exception {
        SteadyCalls leads = calls("/v1/leads?limit=1", LEADS_PER_SECOND);
        SteadyCalls partners = calls("/v1/partners?limit=1", PARTNERS_PER_SECOND);
        long begun;
        long killed;
        long gone;
        long ready;
        Answer first;
        try (leads;
                partners) {
            Thread.sleep(A_WHILE.toMillis());
            begun = System.nanoTime();
            Thread.sleep(A_WHILE.toMillis());
            killed = System.nanoTime();
            suite.kill(LEAD);
            gone = System.nanoTime();
            suite.awaitLeadServiceReady();
            ready = System.nanoTime();
            first = Patience.awaitUntil("a lead is answered", () -> answeredSince(leads, gone));
            Thread.sleep(A_WHILE.toMillis());
        }
        long end = System.nanoTime();
        List<Answer> away = leads.sentBetween(gone, first.sent());
        Duration untilFound = Duration.ofNanos(first.sent() - ready);
        long before = slowOf(partners.sentBetween(begun, killed));
        long meanwhile = slowOf(partners.sentBetween(gone, ready));
        System.out.printf(
                "%d calls while it was away; the first one that was answered was sent %d ms after it was ready, and took %d ms%n",
                away.size(), untilFound.toMillis(), first.nanos() / MILLION);
        System.out.printf(
                "99 %% of the other service's answers took at most %d ms before, and %d ms while it was away%n",
                before / MILLION, meanwhile / MILLION);

        leads.sentBetween(begun, gone).forEach(answer -> assertAnsweredOr(answer.ended() > killed, answer));
        assertTrue(away.size() > LEADS_PER_SECOND, away.size() + " calls while it was away");
        away.forEach(ServiceKilledTest::assertToldToWait);
        leads.sentBetween(first.ended(), end).forEach(answer -> assertAnsweredOr(false, answer));
        assertTrue(untilFound.compareTo(TO_BE_FOUND) <= 0, "found after " + untilFound);
        partners.sentBetween(begun, end).forEach(ServiceKilledTest::assertAnswered);
        assertTrue(meanwhile < before * SLOWER, before + " ns before, " + meanwhile + " ns meanwhile");
    }

    private SteadyCalls calls(String path, int perSecond) {
        List<ApiCaller> callers = IntStream.rangeClosed(1, CALLERS)
                .mapToObj(number -> api.vendor(program.tenant(), "seller-" + number, "vendorSeller"))
                .toList();
        return SteadyCalls.of(suite.address() + path, callers, perSecond);
    }

    private static Optional<Answer> answeredSince(SteadyCalls calls, long since) {
        return calls.sentBetween(since, System.nanoTime()).stream()
                .filter(answer -> answer.status() == OK)
                .min(Comparator.comparing(Answer::ended));
    }

    /** Of what was under way the answer may be cut off; and a service that has just started may keep some waiting for too long. */
    private static void assertAnsweredOr(boolean wasUnderWay, Answer answer) {
        if (answer.status() != OK && !(wasUnderWay && answer.status() == CUT_OFF)) {
            assertToldToWait(answer);
        }
    }

    private static void assertAnswered(Answer answer) {
        assertEquals(OK, answer.status(), answer.body());
    }

    /** By a service that is away; or, if it keeps so many waiting that the caller has its share of them, by the gateway. */
    private static void assertToldToWait(Answer answer) {
        String code = switch (answer.status()) {
            case UNAVAILABLE -> "serviceUnavailable";
            case SHARE_TAKEN -> "tooManyAtOnce";
            default -> fail(answer.status() + " " + answer.body());
        };
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
        int seconds = Integer.parseInt(answer.retryAfter().orElseThrow());
        assertTrue(seconds >= 1 && seconds <= LONGEST_RETRY, "Retry-After: " + seconds);
    }

    /** How long a call takes that is slower than 99 % of these. */
    private static long slowOf(List<Answer> answers) {
        List<Long> times = answers.stream().map(Answer::nanos).sorted().toList();
        return times.get((int) (times.size() * 0.99));
    }
}
