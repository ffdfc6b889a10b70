package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.DealsApi.APIListDealsRequest;
import dev.tandem.client.api.LedgerApi;
import dev.tandem.client.api.LedgerApi.APIListLedgerEntriesRequest;
import dev.tandem.client.api.PeriodsApi;
import dev.tandem.client.api.PlansApi;
import dev.tandem.client.api.SandboxApi;
import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.api.StatementsApi.APIListStatementsRequest;
import dev.tandem.client.model.Clawback;
import dev.tandem.client.model.ClawbackShare;
import dev.tandem.client.model.ClockStatus;
import dev.tandem.client.model.DraftPlan;
import dev.tandem.client.model.EarnerRole;
import dev.tandem.client.model.ListedDeal;
import dev.tandem.client.model.MoveSandboxClockRequest;
import dev.tandem.client.model.Plan;
import dev.tandem.client.model.PlanRate;
import dev.tandem.client.model.PlanRule;
import dev.tandem.client.model.PlanRuleHoldback;
import dev.tandem.client.model.PlanRulePayment;
import dev.tandem.client.model.RateType;
import dev.tandem.client.model.RefundDealRequest;
import dev.tandem.client.model.RuleKind;
import dev.tandem.client.model.Statement;
import dev.tandem.client.model.StatementStatus;
import dev.tandem.demo.Cast;
import dev.tandem.demo.Founding;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.Bulk;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Sample;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever tries a plan in a sandbox sees a quarter end, and windows and holdbacks with it, as they would in real time. */
@WithSuite
class SandboxQuarterTest {
    private static final ZoneId OF_THE_TENANT = ZoneId.of("Europe/Berlin");
    private static final int CLAWBACK_DAYS = 90;
    private static final int HOLDBACK_DAYS = 30;

    private final Api api;
    private final RunningSuite suite;
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    private Cast program;

    SandboxQuarterTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @Test
    void aQuarterIsSettledAfterOneMoveAsAfterManySmallOnes() {
        List<String> byOne = settled(List.of("P91D"));
        List<String> byMany = settled(Collections.nCopies(7, "P13D"));

        assertEquals(String.join("\n", byOne), String.join("\n", byMany));
        for (String due : List.of("CommissionAccrued", "CommissionReversed", "PeriodClosed", "StatementPublished")) {
            assertTrue(byOne.stream().anyMatch(event -> event.contains(due)), due + " in " + byOne);
        }
    }

    /** Two deals of a quarter's last week, refunded on the last day of the window and on the day after it; what the incentive service told. */
    private List<String> settled(List<String> moves) {
        program = new Founding(api, quiet).sandbox();
        LocalDate soldOn = lastWeekOfAQuarter();
        Instant noon = soldOn.atTime(LocalTime.NOON).atZone(OF_THE_TENANT).toInstant();
        move(new MoveSandboxClockRequest().to(noon.atOffset(ZoneOffset.UTC)));
        approvePlan();
        sellTwo(soldOn);
        assertEquals(List.of("80.00", "160.00"), amounts());

        moves.forEach(by -> move(new MoveSandboxClockRequest().by(by)));

        assertEquals(List.of("80.00", "160.00", "20.00", "40.00"), amounts());
        refund("1000.00", soldOn.plusDays(CLAWBACK_DAYS - 1));
        refund("2000.00", soldOn.plusDays(CLAWBACK_DAYS));
        assertEquals(
                List.of("80.00", "160.00", "20.00", "40.00", "-100.00"),
                Patience.awaitUntil(
                        "the refund in time has taken back what it earned",
                        () -> Optional.of(amounts()).filter(entries -> entries.size() == 5)));
        publish(quarterOf(soldOn), soldOn.plusDays(CLAWBACK_DAYS + 1));
        Patience.awaitUntil("all is told", () -> Optional.of(looks()).filter(ClockStatus.READY::equals));
        return suite.events().comparable("tandem.incentive", program.tenant(), noon);
    }

    /** Never before today: a clock only moves forward. */
    private static LocalDate lastWeekOfAQuarter() {
        LocalDate soon = LocalDate.now(OF_THE_TENANT).plusWeeks(1);
        return soon.withMonth((soon.getMonthValue() + 2) / 3 * 3)
                .withDayOfMonth(1)
                .plusMonths(1)
                .minusDays(5);
    }

    private static String quarterOf(LocalDate day) {
        return day.getYear() + "Q" + day.getMonthValue() / 3;
    }

    private void approvePlan() {
        PlanRule rule = new PlanRule()
                .code("partner-commission")
                .kind(RuleKind.COMMISSION)
                .earner(EarnerRole.PARTNER)
                .payee(EarnerRole.PARTNER)
                .rate(new PlanRate().type(RateType.PERCENT).percent("10"))
                .clawback(new Clawback()
                        .windowDays(CLAWBACK_DAYS)
                        .money(ClawbackShare.FULL)
                        .attainment(ClawbackShare.FULL))
                .payment(new PlanRulePayment()
                        .holdback(new PlanRuleHoldback().percent("20").releaseAfterDays(HOLDBACK_DAYS)));
        DraftPlan plan = new DraftPlan()
                .code("partner-program")
                .name("Partner program")
                .currency("USD")
                .effectiveFrom(LocalDate.of(2025, 1, 1))
                .addRulesItem(rule);
        Plan draft = Patience.onceHeard(() -> new PlansApi(program.finance).draftPlan(plan, newKey()));
        Patience.onceHeard(() -> new PlansApi(program.controller).approvePlan(draft.getId(), newKey()));
    }

    private void sellTwo(LocalDate today) {
        Founding founding = new Founding(api, quiet);
        UUID alpine = founding.partner(program, "Alpine Systems", "Alpine Systems", "DACH");
        founding.register(program, "ada", alpine, "Ada Keller", "partnerSeller");
        imports("products", "product,sales_price\nDock Planner,550\n");
        imports("accounts", "account,sector\nAcme,retail\n");
        String row = "%1$s,Alpine Systems,Dock Planner,Acme,Won,%2$s,%2$s,%1$s";
        String pipeline = String.join(
                "\n",
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
                row.formatted(1000, today),
                row.formatted(2000, today));
        Patience.awaitUntil(
                "both deals are taken",
                () -> Optional.of(imports("opportunities?currency=USD", pipeline))
                        .filter(taken -> taken == 2));
        Patience.awaitUntil(
                "both deals have earned", () -> Optional.of(amounts()).filter(entries -> entries.size() == 2));
    }

    /** How many rows are stored. */
    private long imports(String what, String rows) {
        return new Bulk(api.vendor(program.tenant(), "crm", "integration"))
                .send("/v1/imports/" + what, "text/csv", BodyPublishers.ofString(rows))
                .filter(line -> List.of("taken", "unchanged")
                        .contains(line.path("outcome").asText()))
                .count();
    }

    private void move(MoveSandboxClockRequest by) {
        assertEquals(
                ClockStatus.READY,
                new SandboxApi(program.admin)
                        .moveSandboxClock(by, "wait=30", newKey())
                        .getStatus());
    }

    private ClockStatus looks() {
        return new SandboxApi(program.admin).getSandboxClock().getStatus();
    }

    private List<String> amounts() {
        return new LedgerApi(program.finance)
                .listLedgerEntries(APIListLedgerEntriesRequest.newBuilder().build()).getItems().stream()
                        .map(entry -> entry.getAmount().getAmount())
                        .toList();
    }

    private void refund(String amount, LocalDate on) {
        ListedDeal deal = new DealsApi(program.finance)
                .listDeals(APIListDealsRequest.newBuilder().build()).getItems().stream()
                        .filter(one -> one.getAmount().getAmount().equals(amount))
                        .findFirst()
                        .orElseThrow();
        RefundDealRequest whole =
                new RefundDealRequest().amount(Sample.usd(amount)).on(on).reason("Returned");
        new DealsApi(program.finance).refundDeal(deal.getId(), whole, newKey());
    }

    /** As in real time: what is published after the windows are over says when. */
    private void publish(String quarter, LocalDate today) {
        new PeriodsApi(program.finance).closePeriod(quarter, newKey());
        StatementsApi statements = new StatementsApi(program.finance);
        statements.submitPeriodStatements(quarter, newKey());
        new StatementsApi(program.controller).approvePeriodStatements(quarter, newKey());
        statements.publishPeriodStatements(quarter, newKey());
        List<Statement> published = statements
                .listStatements(
                        APIListStatementsRequest.newBuilder().period(quarter).build())
                .getItems();
        assertEquals(1, published.size());
        assertEquals(StatementStatus.PUBLISHED, published.get(0).getStatus());
        assertEquals("200.00", published.get(0).getTotal().getAmount());
        assertEquals(
                today, LocalDate.ofInstant(published.get(0).getPublishedAt().toInstant(), OF_THE_TENANT));
    }
}
