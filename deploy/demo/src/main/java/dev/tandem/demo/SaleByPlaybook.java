package dev.tandem.demo;

import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.Money;
import dev.tandem.demo.api.ApiCaller;
import java.util.List;
import java.util.UUID;

/** From the accepted handoff to the report: late once, upgraded on the way, refused at each gate before it is satisfied. */
final class SaleByPlaybook {
    private static final Money PRICE = new Money().amount("48000.00").currency("EUR");

    private final Cast program;
    private final Narrator narrator;
    private final Versions versions;
    private final SampleContent content;
    private final JointSale sale;

    SaleByPlaybook(Cast program, Narrator narrator, Versions versions, SampleContent content) {
        this.program = program;
        this.narrator = narrator;
        this.versions = versions;
        this.content = content;
        this.sale = new JointSale(program, narrator);
    }

    /** @param seller who owns the handoff; @param leader who leads the partner's people */
    void run(HandoffView handoff, ApiCaller seller, ApiCaller leader) {
        UUID engagement = sale.engagementOf(handoff.getThread());
        UUID deal = sale.openDeal(handoff, PRICE);
        TaskChapter work = new TaskChapter(program, sale, content, engagement, handoff.getPartnerId());
        new EscalationChapter(program, narrator).escalates(content.watched(), engagement, work);
        List<String> stages = content.stages();
        enter(deal, stages.get(1), work, seller);
        SampleContent next = versions.publishNext(content);
        versions.upgrade(engagement, next.id(), seller);
        TaskChapter workByNext = work.by(next);
        stages.stream().skip(2).forEach(stage -> enter(deal, stage, workByNext, seller));
        new Discounting(narrator, engagement)
                .negotiate(content.sellersGuardrail(), seller, List.of(leader, program.manager));
        sale.win(deal, refused -> workByNext.complete("won", refused), seller);
        versions.checkStages(deal, seller);
        lookBack(engagement, next.id(), seller);
    }

    private void enter(UUID deal, String stage, TaskChapter work, ApiCaller seller) {
        sale.advance(deal, stage, refused -> work.complete(stage, refused), seller);
    }

    private void lookBack(UUID engagement, UUID versionId, ApiCaller seller) {
        DebriefChapter back = new DebriefChapter(narrator);
        String firstStep = content.watched().getCode();
        back.debrief(engagement, List.of(seller, program.manager), firstStep);
        back.report(versionId, program.manager);
    }
}
