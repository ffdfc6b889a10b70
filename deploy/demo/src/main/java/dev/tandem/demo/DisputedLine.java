package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.DisputesApi;
import dev.tandem.client.model.Dispute;
import dev.tandem.client.model.DisputeReason;
import dev.tandem.client.model.OpenDispute;
import dev.tandem.client.model.UpholdDispute;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Sample;

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
        FirstLine line = FirstLine.of(partner, period);
        OpenDispute claim = new OpenDispute()
                .reason(DisputeReason.WRONG_SHARE)
                .claim("Our workshop decided the sale, and we are credited with 30 %.");
        Dispute dispute = new DisputesApi(partner).openDispute(line.statementId(), line.id(), claim, newKey());
        narrator.exchange(partner, "dispute %s, %s", dispute.getId(), dispute.getStatus());
        UpholdDispute grant =
                new UpholdDispute().amount(Sample.usd("100.00")).decision("The workshop was longer than agreed.");
        Dispute decided = new DisputesApi(program.finance).upholdDispute(dispute.getId(), grant, newKey());
        narrator.exchange(program.finance, "%s; 100.00 USD more in the next open period", decided.getStatus());
    }
}
