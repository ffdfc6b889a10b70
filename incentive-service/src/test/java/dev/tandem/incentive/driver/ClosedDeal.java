package dev.tandem.incentive.driver;

import dev.tandem.platform.Ids;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A DealClosed event in the making: won by one partner alone, unless it says otherwise. */
public record ClosedDeal(
        UUID id,
        UUID thread,
        int revision,
        String outcome,
        String closedOn,
        UUID partner,
        String manager,
        String amount,
        String currency,
        String participants) {
    /** The deals' manager at the vendor, a person. */
    public static final String MIA = "7f3c1c1e-5a0e-8b7a-9c55-2f1d6a0b4e11";

    public static ClosedDeal won(UUID partner, String closedOn, String amount) {
        return new ClosedDeal(
                Ids.next(), Ids.next(), 1, "won", closedOn, partner, MIA, amount, "USD", part(partner, "100"));
    }

    public ClosedDeal lost() {
        return new ClosedDeal(id, thread, revision, "lost", closedOn, partner, manager, amount, currency, participants);
    }

    public ClosedDeal in(String otherCurrency) {
        return new ClosedDeal(
                id, thread, revision, outcome, closedOn, partner, manager, amount, otherCurrency, participants);
    }

    public ClosedDeal onThread(UUID other) {
        return new ClosedDeal(id, other, revision, outcome, closedOn, partner, manager, amount, currency, participants);
    }

    public ClosedDeal sharedWith(String ownShare, UUID other, String otherShare) {
        String parts =
                Stream.of(part(partner, ownShare), part(other, otherShare)).collect(Collectors.joining(","));
        return new ClosedDeal(id, thread, revision, outcome, closedOn, partner, manager, amount, currency, parts);
    }

    /** The partner owns it, and has no share in it. */
    public ClosedDeal leftTo(UUID other) {
        return new ClosedDeal(
                id, thread, revision, outcome, closedOn, partner, manager, amount, currency, part(other, "100"));
    }

    /** The partner sourced it, and the other one sold it together with it. */
    public ClosedDeal coSoldWith(UUID other) {
        String parts = part(partner, "50") + "," + part(other, "coSold", "50");
        return new ClosedDeal(id, thread, revision, outcome, closedOn, partner, manager, amount, currency, parts);
    }

    public ClosedDeal worth(String otherAmount) {
        return new ClosedDeal(
                id, thread, revision, outcome, closedOn, partner, manager, otherAmount, currency, participants);
    }

    /** A later state of the same deal. */
    public ClosedDeal amended(String otherDay, String otherAmount) {
        return new ClosedDeal(
                id, thread, revision + 1, outcome, otherDay, partner, manager, otherAmount, currency, participants);
    }

    public String json() {
        return json(OtherServices.occurrence(thread, revision));
    }

    /** @param time from the offer of its lead to the acceptance */
    public String jsonAnsweredIn(String time) {
        return json().replaceFirst("\\{", "{\"responseTime\":\"" + time + "\",");
    }

    /** @param stages each with the version that it was run by, as JSON */
    public String jsonRunBy(String stages) {
        return json().replaceFirst("\\{", "{\"stages\":[" + stages + "],");
    }

    public String json(String occurrence) {
        String by = manager == null ? "" : ",\"managerId\":\"" + manager + "\"";
        return """
                {"occurrence":%s,"dealId":"%s","leadId":"%s","partnerId":"%s","outcome":"%s","reason":"price",
                "closedOn":"%s","amount":{"amount":"%s","currency":"%s"},"lines":[],"participants":[%s],
                "territory":"DACH","somethingNew":1%s}""".formatted(occurrence, id, thread, partner, outcome, closedOn, amount, currency, participants, by);
    }

    private static String part(UUID partner, String share) {
        return part(partner, "sourced", share);
    }

    private static String part(UUID partner, String attribution, String share) {
        return "{\"partnerId\":\"%s\",\"attribution\":\"%s\",\"share\":\"%s\"}".formatted(partner, attribution, share);
    }
}
