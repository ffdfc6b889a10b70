package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.DealsApi.APIListDealsRequest;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.EngagementsApi.APIListDebriefsRequest;
import dev.tandem.client.api.EngagementsApi.APIListEngagementsRequest;
import dev.tandem.client.api.EscalationsApi;
import dev.tandem.client.api.EscalationsApi.APIListEscalationsRequest;
import dev.tandem.client.api.HandoffsApi;
import dev.tandem.client.api.HandoffsApi.APIListHandoffsRequest;
import dev.tandem.client.api.JointClosingApi;
import dev.tandem.client.api.JointClosingApi.APIListClosingItemsRequest;
import dev.tandem.client.api.JointClosingApi.APIListClosingTeamRequest;
import dev.tandem.client.api.JointClosingApi.APIListDiscountRequestsRequest;
import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.LeadsApi.APIListLeadsRequest;
import dev.tandem.client.api.ObjectionsApi;
import dev.tandem.client.api.ObjectionsApi.APIListObjectionsRequest;
import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.PartnersApi.APIListPartnersRequest;
import dev.tandem.client.api.PriceQuotesApi;
import dev.tandem.client.api.PriceQuotesApi.APIGetPriceQuoteRequest;
import dev.tandem.client.api.ProductsApi;
import dev.tandem.client.api.ProductsApi.APIListProductsRequest;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.api.StatementsApi.APIListStatementLinesRequest;
import dev.tandem.client.api.StatementsApi.APIListStatementsRequest;
import dev.tandem.client.model.AddEvidenceRequest;
import dev.tandem.client.model.AdvanceDealRequest;
import dev.tandem.client.model.CloseDealRequest;
import dev.tandem.client.model.DealOutcome;
import dev.tandem.client.model.DeclineHandoffRequest;
import dev.tandem.client.model.ListedDeal;
import dev.tandem.client.model.ListedEngagement;
import dev.tandem.client.model.ListedHandoff;
import dev.tandem.client.model.ListedLead;
import dev.tandem.client.model.ProductView;
import dev.tandem.client.model.StatementLine;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Every call with which the sample program's sale can be read or moved, as its vendor knows it. */
final class RecordsOfOthers {
    private final ApiCaller vendor;

    RecordsOfOthers(Api api, String tenant) {
        vendor = api.vendor(tenant, "olga", "vendorAdmin", "finance", "channelManager", "vendorSeller");
    }

    /** Each in the name of whoever makes it. */
    List<Function<ApiCaller, ?>> reads() {
        List<Function<ApiCaller, ?>> reads = new ArrayList<>();
        for (ListedLead lead : new LeadsApi(vendor)
                .listLeads(APIListLeadsRequest.newBuilder().build())
                .getItems()) {
            reads.add(caller -> new LeadsApi(caller).getLead(lead.getId()));
            reads.add(caller -> new RoutingApi(caller).getLatestRoutingDecision(lead.getId()));
            engagements(lead.getThread()).forEach(engagement -> addEngagement(reads, engagement.getId()));
        }
        handoffs().forEach(handoff -> {
            reads.add(caller -> new HandoffsApi(caller).getHandoff(handoff.getId()));
            reads.add(caller -> new HandoffsApi(caller).getHandoffPackage(handoff.getId()));
        });
        deals().forEach(deal -> reads.add(caller -> new DealsApi(caller).getDeal(deal.getId())));
        new EscalationsApi(vendor)
                .listEscalations(APIListEscalationsRequest.newBuilder().build())
                .getItems()
                .forEach(one -> reads.add(caller -> new EscalationsApi(caller).getEscalation(one.getId())));
        new StatementsApi(vendor)
                .listStatements(APIListStatementsRequest.newBuilder().build())
                .getItems()
                .forEach(statement -> addStatement(reads, statement.getId()));
        new PartnersApi(vendor)
                .listPartners(APIListPartnersRequest.newBuilder().build())
                .getItems()
                .forEach(partner -> addPartner(reads, partner.getId()));
        return reads;
    }

    /** The actions of a partner, each with a body that the record's own partner could send. */
    List<Function<ApiCaller, ?>> actions() {
        List<Function<ApiCaller, ?>> actions = new ArrayList<>();
        for (ListedHandoff handoff : handoffs()) {
            UUID id = handoff.getId();
            DeclineHandoffRequest declined = new DeclineHandoffRequest().reason("No time");
            actions.add(caller -> new HandoffsApi(caller).acceptHandoff(id, newKey()));
            actions.add(caller -> new HandoffsApi(caller).declineHandoff(id, declined, newKey()));
        }
        for (ListedDeal deal : deals()) {
            UUID id = deal.getId();
            AdvanceDealRequest proposal = new AdvanceDealRequest().stage("proposal");
            CloseDealRequest lost =
                    new CloseDealRequest().outcome(DealOutcome.LOST).reason("No budget");
            actions.add(caller -> new DealsApi(caller).advanceDeal(id, proposal, newKey()));
            actions.add(caller -> new DealsApi(caller).closeDeal(id, lost, newKey()));
            engagements(deal.getThread()).forEach(engagement -> addTask(actions, engagement.getId()));
        }
        return actions;
    }

    private static void addTask(List<Function<ApiCaller, ?>> actions, UUID engagement) {
        String task = "discovery-call";
        AddEvidenceRequest met = new AddEvidenceRequest().note("We met");
        actions.add(caller -> new EngagementsApi(caller).addEvidence(task, engagement, met, newKey()));
        actions.add(caller -> new EngagementsApi(caller).signOff(task, engagement, newKey(), null));
    }

    private static void addEngagement(List<Function<ApiCaller, ?>> reads, UUID id) {
        reads.add(caller -> new EngagementsApi(caller).getEngagement(id));
        reads.add(caller -> new EngagementsApi(caller)
                .listDebriefs(APIListDebriefsRequest.newBuilder().id(id).build()));
        reads.add(caller -> new JointClosingApi(caller)
                .listDiscountRequests(
                        APIListDiscountRequestsRequest.newBuilder().id(id).build()));
        reads.add(caller -> new JointClosingApi(caller)
                .listClosingItems(APIListClosingItemsRequest.newBuilder().id(id).build()));
        reads.add(caller -> new JointClosingApi(caller)
                .listClosingTeam(APIListClosingTeamRequest.newBuilder().id(id).build()));
        reads.add(caller -> new ObjectionsApi(caller)
                .listObjections(APIListObjectionsRequest.newBuilder().id(id).build()));
    }

    private void addStatement(List<Function<ApiCaller, ?>> reads, UUID id) {
        APIListStatementLinesRequest lines =
                APIListStatementLinesRequest.newBuilder().id(id).build();
        reads.add(caller -> new StatementsApi(caller).getStatement(id));
        reads.add(caller -> new StatementsApi(caller).listStatementLines(lines));
        for (StatementLine line :
                new StatementsApi(vendor).listStatementLines(lines).getItems()) {
            reads.add(caller -> new StatementsApi(caller).explainStatementLine(id, line.getId()));
        }
    }

    private void addPartner(List<Function<ApiCaller, ?>> reads, UUID id) {
        reads.add(caller -> new PartnersApi(caller).getPartner(id));
        for (ProductView product : new ProductsApi(vendor)
                .listProducts(APIListProductsRequest.newBuilder().build())
                .getItems()) {
            APIGetPriceQuoteRequest quote = APIGetPriceQuoteRequest.newBuilder()
                    .productId(product.getId())
                    .partnerId(id)
                    .build();
            reads.add(caller -> new PriceQuotesApi(caller).getPriceQuote(quote));
        }
    }

    private List<ListedHandoff> handoffs() {
        return new HandoffsApi(vendor)
                .listHandoffs(APIListHandoffsRequest.newBuilder().build())
                .getItems();
    }

    private List<ListedDeal> deals() {
        return new DealsApi(vendor)
                .listDeals(APIListDealsRequest.newBuilder().build())
                .getItems();
    }

    private List<ListedEngagement> engagements(UUID thread) {
        return new EngagementsApi(vendor)
                .listEngagements(
                        APIListEngagementsRequest.newBuilder().thread(thread).build())
                .getItems();
    }
}
