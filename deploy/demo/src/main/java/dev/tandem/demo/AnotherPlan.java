package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PlansApi;
import dev.tandem.client.api.WhatIfsApi;
import dev.tandem.client.api.WhatIfsApi.APIListWhatIfDealsRequest;
import dev.tandem.client.api.WhatIfsApi.APIListWhatIfPayeesRequest;
import dev.tandem.client.model.AskWhatIf;
import dev.tandem.client.model.DraftPlan;
import dev.tandem.client.model.EarnerRole;
import dev.tandem.client.model.Plan;
import dev.tandem.client.model.PlanRate;
import dev.tandem.client.model.PlanRule;
import dev.tandem.client.model.RateType;
import dev.tandem.client.model.RuleKind;
import dev.tandem.client.model.WhatIf;
import dev.tandem.client.model.WhatIfDeal;
import dev.tandem.client.model.WhatIfMover;
import dev.tandem.client.model.WhatIfStatus;
import dev.tandem.demo.api.Patience;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners' earnings under another plan, calculated before anyone approves it. */
public final class AnotherPlan {
    private final Cast program;
    private final Narrator narrator;
    private final WhatIfsApi whatIfs;

    public AnotherPlan(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
        this.whatIfs = new WhatIfsApi(program.finance);
    }

    public void replayed() {
        narrator.chapter("What if every sale had paid 7 %?");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Plan draft = new PlansApi(program.finance).draftPlan(flat(today.plusYears(1)), newKey());
        narrator.exchange(program.finance, "draft of version %s", draft.getVersion());
        narrator.next("%s", draft.getRules().get(0).getWording());
        AskWhatIf question =
                new AskWhatIf().planId(draft.getId()).from(today.minusYears(1)).until(today.plusDays(2));
        UUID asked = whatIfs.askWhatIf(question, newKey()).getId();
        WhatIf done = Patience.awaitUntil(
                "the what-if done",
                () -> Optional.of(whatIfs.getWhatIf(asked)).filter(seen -> seen.getStatus() == WhatIfStatus.DONE));
        narrator.exchange(
                program.finance,
                "%s instead of %s",
                done.getTotals().getSimulated().getAmount(),
                done.getTotals().getPosted().getAmount());
        List<WhatIfMover> movers = whatIfs.listWhatIfPayees(
                        APIListWhatIfPayeesRequest.newBuilder().id(asked).build())
                .getItems();
        movers.forEach(mover -> narrator.next(
                "%s %s: %s",
                mover.getPayeeType(),
                mover.getPayeeId(),
                mover.getTotals().getDifference().getAmount()));
        topDealOf(movers.get(0), asked);
    }

    private void topDealOf(WhatIfMover mover, UUID whatIf) {
        WhatIfDeal top = whatIfs.listWhatIfDeals(APIListWhatIfDealsRequest.newBuilder()
                        .id(whatIf)
                        .payeeId(mover.getPayeeId())
                        .limit(1)
                        .build())
                .getItems()
                .get(0);
        narrator.exchange(
                program.finance,
                "by the sale of %s: %s instead of %s",
                top.getClosedOn(),
                top.getSimulated().getAmount().getAmount(),
                top.getPosted().getAmount().getAmount());
    }

    private static DraftPlan flat(LocalDate from) {
        return new DraftPlan()
                .code("partner-program")
                .name("Partner program")
                .currency("USD")
                .effectiveFrom(from)
                .addRulesItem(new PlanRule()
                        .code("partner-commission")
                        .kind(RuleKind.COMMISSION)
                        .earner(EarnerRole.PARTNER)
                        .payee(EarnerRole.PARTNER)
                        .rate(new PlanRate().type(RateType.PERCENT).percent("7")));
    }
}
