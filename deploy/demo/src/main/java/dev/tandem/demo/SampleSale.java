package dev.tandem.demo;

import dev.tandem.client.model.HandoffView;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.UUID;

/**
 * A whole sale by one of the sample playbooks, through the gateway and in a sandbox of its own. What is done, by which person and
 * in which order is read from the playbook. Any step that falls short ends it.
 */
public final class SampleSale {
    private final Api api;
    private final Narrator narrator;

    public SampleSale(Api api) {
        this.api = api;
        this.narrator = new Narrator(System.out);
    }

    /** Returns the tenant it was played in. */
    public String play(String sample) {
        Founding founding = new Founding(api, narrator);
        Cast program = founding.sandbox();
        UUID partnerId = founding.partner(program, "alpine", "Alpine Systems", "DACH");
        founding.register(program, "ada", partnerId, "Ada Keller", "partnerSeller");
        founding.register(program, "pia", partnerId, "Pia Moser", "partnerAdmin");
        Versions versions = new Versions(program, narrator);
        SampleContent content = versions.publishSample(sample);
        ApiCaller ada = program.partnerSeller(partnerId, "ada");
        HandoffView handoff = handOff(program, ada, partnerId);
        SaleByPlaybook sale = new SaleByPlaybook(program, narrator, versions, content);
        sale.run(handoff, ada, program.partnerAdmin(partnerId, "pia"));
        return program.tenant();
    }

    private HandoffView handOff(Cast program, ApiCaller owner, UUID partnerId) {
        UUID leadId = new Intake(program, narrator).takeInOne();
        new Qualification(program, narrator).answer(leadId);
        return new HandingOff(program, narrator).handTo(owner, partnerId, leadId);
    }
}
