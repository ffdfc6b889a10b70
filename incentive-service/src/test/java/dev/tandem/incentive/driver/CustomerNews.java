package dev.tandem.incentive.driver;

import dev.tandem.platform.Ids;
import java.util.UUID;

/** A CustomerRenewed or CustomerChurned event in the making. */
public record CustomerNews(ClosedDeal deal, UUID changeId, String event, String on, int renewals, String amount) {
    public static CustomerNews renewed(ClosedDeal deal, int renewals, String on, String amount) {
        return new CustomerNews(deal, Ids.next(), "CustomerRenewed", on, renewals, amount);
    }

    public static CustomerNews churned(ClosedDeal deal, String on) {
        return new CustomerNews(deal, Ids.next(), "CustomerChurned", on, 0, null);
    }

    public String json() {
        String term = amount == null ? ",\"reasonCode\":\"price\"" : ",\"amount\":" + money(amount);
        return """
                {"occurrence":%s,"changeId":"%s","dealId":"%s","partnerId":"%s","managerId":"%s","on":"%s","renewals":%d,
                "closedOn":"%s","saleAmount":%s,"participants":[%s]%s}""".formatted(
                        OtherServices.occurrence(deal.thread(), deal.revision() + 1, on),
                        changeId,
                        deal.id(),
                        deal.partner(),
                        deal.manager(),
                        on,
                        renewals,
                        deal.closedOn(),
                        money(deal.amount()),
                        deal.participants(),
                        term);
    }

    private String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, deal.currency());
    }
}
