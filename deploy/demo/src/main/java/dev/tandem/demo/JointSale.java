package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.EngagementsApi.APIListEngagementsRequest;
import dev.tandem.client.model.AddEvidenceRequest;
import dev.tandem.client.model.AdvanceDealRequest;
import dev.tandem.client.model.Attribution;
import dev.tandem.client.model.CloseDealRequest;
import dev.tandem.client.model.CloseReasonCode;
import dev.tandem.client.model.DealLine;
import dev.tandem.client.model.DealOutcome;
import dev.tandem.client.model.DealView;
import dev.tandem.client.model.EngagementView;
import dev.tandem.client.model.ForecastCategory;
import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.ListedEngagement;
import dev.tandem.client.model.MissingRequirement;
import dev.tandem.client.model.Money;
import dev.tandem.client.model.OpenDealRequest;
import dev.tandem.client.model.Participant;
import dev.tandem.client.model.ParticipationEvidence;
import dev.tandem.client.model.TaskView;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Refusal;
import dev.tandem.demo.api.Sample;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The engagement runs by the playbook: a stage stays closed until its gate is satisfied, then the deal is won. */
public final class JointSale {
    private final Cast program;
    private final Narrator narrator;

    public JointSale(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the engagement's id. */
    public UUID engagementOf(UUID thread) {
        narrator.chapter("An engagement starts by itself");
        EngagementsApi engagements = new EngagementsApi(program.manager);
        APIListEngagementsRequest ofThread =
                APIListEngagementsRequest.newBuilder().thread(thread).build();
        ListedEngagement found = Patience.awaitUntil(
                "an engagement for thread " + thread,
                () -> engagements.listEngagements(ofThread).getItems().stream().findFirst());
        EngagementView engagement = engagements.getEngagement(found.getId());
        narrator.exchange(program.manager, "engagement %s", engagement.getId());
        for (TaskView task : engagement.getTasks()) {
            narrator.next(
                    "task %s in stage %s: responsible %s, accountable %s",
                    task.getActivity(),
                    task.getStage(),
                    program.sub(task.getResponsible().get(0).getPersonId()),
                    program.sub(task.getAccountable().getPersonId()));
        }
        return engagement.getId();
    }

    /** Returns the deal's id. */
    public UUID openDeal(HandoffView handoff, UUID productId, UUID coSellerId) {
        narrator.chapter("A deal of 180,000.00 USD, shared 70 to 30");
        Money amount = Sample.usd("180000.00");
        return open(new OpenDealRequest()
                .handoffId(handoff.getId())
                .amount(amount)
                .forecastCategory(ForecastCategory.COMMIT)
                .addLinesItem(new DealLine().productId(productId).quantity(3).amount(amount))
                .addParticipantsItem(participant(handoff.getPartnerId(), Attribution.SOURCED, "70"))
                .addParticipantsItem(participant(coSellerId, Attribution.CO_SOLD, "30")
                        .evidence(new ParticipationEvidence().note("Ran the integration workshop with their IT"))));
    }

    /** The owning partner's alone. Returns the deal's id. */
    public UUID openDeal(HandoffView handoff, Money amount) {
        narrator.chapter("A deal of " + amount.getAmount() + " " + amount.getCurrency());
        return open(new OpenDealRequest().handoffId(handoff.getId()).amount(amount));
    }

    private UUID open(OpenDealRequest request) {
        DealView deal = new DealsApi(program.seller).openDeal(request, newKey());
        narrator.exchange(program.seller, "deal %s in stage %s", deal.getId(), deal.getStage());
        return deal.getId();
    }

    private static Participant participant(UUID partnerId, Attribution attribution, String share) {
        return new Participant().partnerId(partnerId).attribution(attribution).share(share);
    }

    /** The stage is refused while its gate is open, what is missing is done, and the stage is entered. */
    public void advance(
            UUID deal, String stage, Consumer<List<MissingRequirement>> doWhatIsMissing, ApiCaller partner) {
        narrator.chapter("Into stage " + stage);
        Supplier<DealView> advance =
                () -> new DealsApi(partner).advanceDeal(deal, new AdvanceDealRequest().stage(stage), newKey());
        doWhatIsMissing.accept(refused(partner, advance));
        DealView entered = Patience.onceHeard(advance);
        narrator.exchange(partner, "in stage %s", entered.getStage());
    }

    /** Refused with the gate's requirements, once the lead service has received the gate. */
    private List<MissingRequirement> refused(ApiCaller partner, Supplier<DealView> attempt) {
        Refusal refused = Patience.lastLook(
                () -> partner.refused(409, attempt), refusal -> refusal.code().equals(ClosedGate.CODE));
        narrator.exchange(partner, "%s, missing:", refused.code());
        List<MissingRequirement> missing = refused.as(ClosedGate.class).missing();
        for (MissingRequirement one : missing) {
            narrator.next("%s for %s, by %s", one.getRequirement(), one.getActivity(), program.sub(one.getPersonId()));
        }
        return missing;
    }

    public void evidence(ApiCaller person, UUID engagement, String activity, String note) {
        new EngagementsApi(person)
                .addEvidence(
                        activity,
                        engagement,
                        new AddEvidenceRequest().note(note).link("https://files.example/" + activity),
                        newKey());
        narrator.exchange(person, "evidence for %s", activity);
    }

    public void tick(ApiCaller person, UUID engagement, String activity, String item) {
        new EngagementsApi(person).tickItem(activity, engagement, item, newKey());
        narrator.exchange(person, "%s: %s ticked", activity, item);
    }

    public void signOff(ApiCaller person, UUID engagement, String activity) {
        new EngagementsApi(person).signOff(activity, engagement, newKey(), null);
        narrator.exchange(person, "%s signed off", activity);
        narrator.next("GateSatisfied reaches the lead service");
    }

    /** Winning has a gate of its own, and a deal is closed but once. */
    public void win(UUID deal, Consumer<List<MissingRequirement>> doWhatIsMissing, ApiCaller partner) {
        narrator.chapter("Closed won");
        CloseDealRequest won = new CloseDealRequest()
                .outcome(DealOutcome.WON)
                .code(CloseReasonCode.INTEGRATION)
                .reason("Best fit with their warehouse system");
        Supplier<DealView> close = () -> new DealsApi(partner).closeDeal(deal, won, newKey());
        doWhatIsMissing.accept(refused(partner, close));
        DealView closed = Patience.onceHeard(close);
        narrator.exchange(partner, "%s on %s; DealClosed", closed.getStatus(), closed.getClosedOn());
        Refusal twice = partner.refused(409, close);
        narrator.exchange(partner, "a second close: %s", twice.code());
    }
}
