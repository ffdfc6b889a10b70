package dev.tandem.incentive.contract;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.fuzz.ContractFuzz;
import dev.tandem.testkit.fuzz.FuzzParties;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTandem(database = "incentive")
class ContractFuzzTest extends ContractFuzz {
    @Override
    protected FuzzParties parties() {
        Incentives incentives = Incentives.withBooksFrom("2026-01-01");
        UUID alpine = incentives.others().registerPartner("alpine");
        UUID fjord = incentives.others().registerPartner("fjord");
        incentives.approvedPlan("2026-01-01", COMMISSION);
        incentives.keepDebtorAccount("USD");
        incentives.keepAccountOf(alpine, "Alpine");
        sells(incentives, alpine, "2026-02-10");
        sells(incentives, alpine, "2026-05-10");
        incentives.close("2026Q1").then().statusCode(200);
        incentives.publish(incentives.statementOf(alpine, "2026Q1"));
        return new FuzzParties(
                incentives.tenant(),
                List.of("fay", "max"),
                alpine,
                "pat",
                fjord,
                Incentives.withBooksFrom("2026-01-01").tenant(),
                Map.of(
                        "partnerId",
                        List.of(alpine.toString()),
                        "payeeId",
                        List.of(alpine.toString()),
                        "partner",
                        List.of(alpine.toString())),
                bodies());
    }

    private static Map<String, List<String>> bodies() {
        String account = """
                {"holder":"Alpine","iban":"DE89370400440532013000","bic":"COBADEFFXXX"}""";
        return Map.of(
                "draftPlan", List.of(Incentives.plan("2030-01-01", COMMISSION), Incentives.plan("2031-01-01", OVERLAY)),
                "keepDebtorAccount", List.of(account),
                "keepPayeeAccount", List.of(account),
                "importExchangeRates", List.of("Date,USD\n2026-02-10,1.0629\n"));
    }

    private static void sells(Incentives incentives, UUID partner, String on) {
        ClosedDeal deal = ClosedDeal.won(partner, on, "80000.00");
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
    }
}
