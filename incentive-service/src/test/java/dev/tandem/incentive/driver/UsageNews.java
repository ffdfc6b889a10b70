package dev.tandem.incentive.driver;

import dev.tandem.platform.Ids;
import java.util.UUID;

/** A CustomerUsageReported event in the making. */
public record UsageNews(ClosedDeal deal, UUID usageId, int number, String on, String amount) {
    public static UsageNews reported(ClosedDeal deal, String on, String amount) {
        return new UsageNews(deal, Ids.next(), 0, on, amount);
    }

    /** The next report for the same day. */
    public UsageNews corrected(String amount) {
        return new UsageNews(deal, usageId, number + 1, on, amount);
    }

    public String json() {
        return """
                {"occurrence":%s,"usageId":"%s","number":%d,"dealId":"%s","partnerId":"%s","managerId":"%s","on":"%s",
                "amount":{"amount":"%s","currency":"%s"},"closedOn":"%s","participants":[%s]}""".formatted(
                        OtherServices.occurrence(deal.thread(), deal.revision(), on),
                        usageId,
                        number,
                        deal.id(),
                        deal.partner(),
                        deal.manager(),
                        on,
                        amount,
                        deal.currency(),
                        deal.closedOn(),
                        deal.participants());
    }
}
