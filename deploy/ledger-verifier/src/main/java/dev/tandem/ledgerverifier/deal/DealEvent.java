package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.export.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that an event reports about something that earns commission, in the terms of a closing, whatever event it is.
 *
 * @param trigger which rules pay for it
 * @param number of the state it reports; a closing has none, and a state mentioned by another event yields to it
 */
record DealEvent(String trigger, int number, Row row) {
    static final String SALE = "dealWon";
    private static final int IN_PASSING = -1;

    /** Empty for an event that changes nothing of what is earned. */
    static Optional<DealEvent> by(Row event) {
        Row data = event.child("data");
        return Optional.ofNullable(
                switch (event.text("name")) {
                    case "DealClosed" -> new DealEvent(SALE, 0, data);
                    // These events exist for won sales only, so they carry no outcome.
                    case "DealAmended", "CustomerPaid" -> new DealEvent(SALE, data.number("number"), won(data));
                    case "CustomerChurned" -> inPassing(SALE, data.with("amount", field(data, "saleAmount")));
                    case "CustomerRenewed" -> inPassing("renewal", following(data, "changeId"));
                    case "CustomerUsageReported" -> new DealEvent("usage", data.number("number"), usage(data));
                    case "LeadHandedOff" -> inPassing("handoffAccepted", handoff(data));
                    default -> null;
                });
    }

    /** A later report of usage is only another figure; a change of a sale counts from its own date. */
    boolean changesTheSale() {
        return trigger.equals(SALE) && number > 0;
    }

    String id() {
        return row.text("dealId");
    }

    private static DealEvent inPassing(String trigger, Row row) {
        return new DealEvent(trigger, IN_PASSING, won(row));
    }

    private static Row won(Row data) {
        return data.with("outcome", "won");
    }

    private static Row usage(Row data) {
        return won(following(data, "usageId").with("usage", field(data, "amount")));
    }

    /** An event that follows from a sale has an id and a business date of its own. */
    private static Row following(Row data, String id) {
        return data.with("dealId", data.text(id))
                .with("sale", data.text("dealId"))
                .with("soldOn", data.text("closedOn"))
                .with("closedOn", data.text("on"));
    }

    private static Row handoff(Row data) {
        Map<String, String> sourced = Map.of("partnerId", data.text("to"), "attribution", "sourced", "share", "100");
        return data.with("dealId", data.text("handoffId"))
                .with("partnerId", data.text("to"))
                .with("closedOn", data.child("occurrence").text("on"))
                .with("participants", List.of(sourced))
                .with("responseTime", response(data));
    }

    private static Object response(Row handoff) {
        return handoff.has("offeredAt")
                ? Duration.between(
                        handoff.moment("offeredAt"), handoff.child("occurrence").moment("at"))
                : null;
    }

    private static Object field(Row data, String name) {
        return data.fields().get(name);
    }
}
