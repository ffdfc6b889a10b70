package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import java.util.Map;

/** A partner holds a line of its statement to be wrong, and finance decides. */
public final class DisputedLine {
    private final Cast program;
    private final Narrator narrator;

    public DisputedLine(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void upheld(ApiCaller partner, String period) {
        narrator.chapter("A line is disputed, and finance grants a part");
        String statement = "/v1/statements/"
                + partner.get("/v1/statements?period=" + period).text("/items/0/id");
        String line = partner.get(statement + "/lines").text("/items/0/id");
        Answer dispute = partner.post(
                statement + "/lines/" + line + "/disputes",
                Map.of(
                        "reason",
                        "wrongShare",
                        "claim",
                        "Our workshop decided the sale, and we are credited with 30 %."));
        narrator.exchange(partner, dispute, "dispute %s, %s", dispute.id(), dispute.text("/status"));
        Answer decided = program.finance.post(
                "/v1/disputes/" + dispute.id() + "/uphold",
                Map.of(
                        "amount",
                        Map.of("amount", "100.00", "currency", "USD"),
                        "decision",
                        "The workshop was longer than agreed."));
        narrator.exchange(
                program.finance, decided, "%s; 100.00 USD more in the next open period", decided.text("/status"));
    }
}
