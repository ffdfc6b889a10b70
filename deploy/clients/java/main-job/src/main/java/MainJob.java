import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.client.ApiClient;
import dev.tandem.client.ApiException;
import dev.tandem.client.api.ConsentApi;
import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.EngagementsApi.APIListEngagementsRequest;
import dev.tandem.client.api.HandoffsApi;
import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.LeadsApi.APIListLeadsRequest;
import dev.tandem.client.api.LedgerApi;
import dev.tandem.client.api.LedgerApi.APIListLedgerEntriesRequest;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.api.ScoringApi;
import dev.tandem.client.api.LeadsApi.APIChangeLeadRequest;
import dev.tandem.client.model.ChangeLeadRequest;
import dev.tandem.client.model.ChangedContact;
import dev.tandem.client.model.AddEvidenceRequest;
import dev.tandem.client.model.CloseDealRequest;
import dev.tandem.client.model.DealOutcome;
import dev.tandem.client.model.DealView;
import dev.tandem.client.model.FieldFault;
import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.LeadScoreView;
import dev.tandem.client.model.LeadView;
import dev.tandem.client.model.LedgerEntry;
import dev.tandem.client.model.MissingAtGate;
import dev.tandem.client.model.Money;
import dev.tandem.client.model.NewContact;
import dev.tandem.client.model.OfferHandoffRequest;
import dev.tandem.client.model.OpenDealRequest;
import dev.tandem.client.model.PageListedLead;
import dev.tandem.client.model.Problem;
import dev.tandem.client.model.Purpose;
import dev.tandem.client.model.RecordConsentRequest;
import dev.tandem.client.model.RoutingDecisionView;
import dev.tandem.client.model.TakeInLeadRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** From a lead to its commission: a program of the vendor, one of its partner, and what two people decide. */
public final class MainJob {
    private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final ApiClient sync = calling("TANDEM_KEY");
    private final ApiClient portal = calling("TANDEM_PARTNER_KEY");
    private final ApiClient seller = calling("TANDEM_SELLER_TOKEN");
    private final ApiClient manager = calling("TANDEM_MANAGER_TOKEN");
    private static int waits;

    public static void main(String[] args) {
        MainJob job = new MainJob();
        LeadView lead = job.takeInLead();
        job.correct(lead);
        job.readScoreAndRoute(lead);
        HandoffView handoff = job.handOff(lead);
        UUID deal = job.win(handoff);
        job.readCommission(deal);
        job.pageThroughLeads();
    }

    /** A client with a key, or with a person's token: both are shown the same way. */
    private static ApiClient calling(String credential) {
        String shown = "Bearer " + System.getenv(credential);
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("TANDEM_API"));
        // The suite speaks HTTP/1.1; without this the client asks for HTTP/2 first.
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        client.setConnectTimeout(Duration.ofSeconds(5));
        client.setReadTimeout(Duration.ofSeconds(60));
        client.setRequestInterceptor(request -> request.setHeader("Authorization", shown));
        return client;
    }

    private LeadView takeInLead() {
        LeadsApi leads = new LeadsApi(sync);
        // A customer of its own for each run: the suite knows one that it has seen.
        String run = newKey().substring(0, 8);
        TakeInLeadRequest request = new TakeInLeadRequest()
                .company("Moorland Freight " + run)
                .contact(new NewContact()
                        .name("Jana " + run)
                        .email(run + "@moorland.example")
                        .phone("+49 30 5550 1234"))
                .country("DE")
                .source("webinar")
                .problem("shipments are planned by hand and leave late")
                .nextSteps("a demo with their own order data")
                .attributes(Map.of("employees", 240, "pagesVisited", 7));
        // The key belongs to the intention: whoever is not sure that it was heard repeats it with the same one.
        String key = newKey();
        LeadView lead = patiently(() -> leads.takeInLead(request, key));
        LeadView again = patiently(() -> leads.takeInLead(request, key));
        say("lead %s, %s; sent again, it is %s", lead.getId(), lead.getStatus(), again.getId());
        expect(again.getId().equals(lead.getId()), "the second request was to have the effect of the first");

        ApiException refused = refused(() -> leads.takeInLead(request.country("Atlantis"), newKey()));
        Problem problem = read(refused, Problem.class);
        FieldFault fault = problem.getErrors().get(0);
        say("refused: %s, %s %s", problem.getCode(), fault.getPointer(), fault.getMessage());
        expect(problem.getCode().equals("invalidRequest"), "Atlantis was to be no country");

        RecordConsentRequest consent = new RecordConsentRequest()
                .purposes(List.of(Purpose.SHARE_WITH_PARTNER))
                .evidence("Web form, box ticked")
                .expiresAt(OffsetDateTime.parse("2035-12-31T00:00:00Z"));
        String consentKey = newKey();
        patiently(() -> new ConsentApi(sync).recordConsent(lead.getId(), consent, consentKey));
        return lead;
    }

    /** A patch changes what it names, and null clears it; the revision says what it was made for. */
    private void correct(LeadView lead) {
        LeadsApi leads = new LeadsApi(sync);
        ChangeLeadRequest withoutPhone = new ChangeLeadRequest().contact(new ChangedContact().phone(null));
        LeadView corrected = onceThere(Set.of("staleRevision"), () -> {
            String seen = "\"" + leads.getLead(lead.getId()).getRevision() + "\"";
            return leads.changeLead(APIChangeLeadRequest.newBuilder()
                    .id(lead.getId())
                    .ifMatch(seen)
                    .changeLeadRequest(withoutPhone)
                    .build());
        });
        say("corrected: %s has no telephone", corrected.getContact().getName());
        expect(corrected.getContact().getPhone() == null, "the number was to be gone");
    }

    private void readScoreAndRoute(LeadView lead) {
        LeadScoreView score = patiently(() -> new ScoringApi(sync).explainLeadScore(lead.getId()));
        say("fit %d, engagement %d: grade %s", score.getFit(), score.getEngagement(), score.getGrade());
        RoutingDecisionView route =
                onceThere(Set.of("notFound"), () -> new RoutingApi(sync).getLatestRoutingDecision(lead.getId()));
        say("routed to %s by rule %s", route.getPartnerId(), route.getRule());
    }

    /** The vendor's seller offers the lead, the partner's program accepts it. */
    private HandoffView handOff(LeadView lead) {
        OfferHandoffRequest offer =
                new OfferHandoffRequest().leadId(lead.getId()).valueProposition("you run three of their warehouses");
        String offerKey = newKey();
        HandoffView offered = patiently(() -> new HandoffsApi(seller).offerHandoff(offer, offerKey));
        String acceptKey = newKey();
        HandoffView accepted = patiently(() -> new HandoffsApi(portal).acceptHandoff(offered.getId(), acceptKey));
        say("handoff %s, %s", accepted.getId(), accepted.getStatus());
        return accepted;
    }

    /** The deal is won once its playbook has what it requires; until then the refusal lists what is missing. */
    private UUID win(HandoffView handoff) {
        OpenDealRequest opened = new OpenDealRequest()
                .handoffId(handoff.getId())
                .amount(new Money().amount("40000.00").currency("USD"));
        String openKey = newKey();
        UUID deal =
                patiently(() -> new DealsApi(seller).openDeal(opened, openKey)).getId();
        UUID engagement = engagementOf(handoff.getThread());

        CloseDealRequest won = new CloseDealRequest().outcome(DealOutcome.WON).reason("Best offer");
        String closeKey = newKey();
        Supplier<DealView> close = () -> new DealsApi(portal).closeDeal(deal, won, closeKey);
        ApiException refused = refused(() -> onceThere(Set.of("gatePending"), close));
        Problem problem = read(refused, Problem.class);
        say("refused: %s, %s", problem.getCode(), problem.getDetail());
        expect(problem.getCode().equals("gateNotSatisfied"), "the gate was to be closed");
        problem.getMissing().forEach(missing -> provide(engagement, missing));
        DealView closed = onceThere(Set.of("gateNotSatisfied"), close);
        say("deal %s, %s", closed.getId(), closed.getStatus());
        return closed.getId();
    }

    private UUID engagementOf(UUID thread) {
        APIListEngagementsRequest ofThread =
                APIListEngagementsRequest.newBuilder().thread(thread).build();
        return until(() -> new EngagementsApi(portal).listEngagements(ofThread).getItems(), found -> !found.isEmpty())
                .get(0)
                .getId();
    }

    /** A program reports what was done; signing off is left to the person who answers for it. */
    private void provide(UUID engagement, MissingAtGate missing) {
        String activity = missing.getActivity();
        String key = newKey();
        if (missing.getRequirement() == MissingAtGate.RequirementEnum.EVIDENCE) {
            AddEvidenceRequest evidence = new AddEvidenceRequest().note("As agreed with the customer on the phone");
            patiently(() -> new EngagementsApi(portal).addEvidence(activity, engagement, evidence, key));
        } else {
            patiently(() -> new EngagementsApi(manager).signOff(activity, engagement, key, null));
        }
        say("%s for %s", missing.getRequirement(), activity);
    }

    private void readCommission(UUID deal) {
        APIListLedgerEntriesRequest ofDeal =
                APIListLedgerEntriesRequest.newBuilder().dealId(deal).build();
        List<LedgerEntry> entries =
                until(() -> new LedgerApi(sync).listLedgerEntries(ofDeal).getItems(), found -> !found.isEmpty());
        for (LedgerEntry entry : entries) {
            say(
                    "%s: %s %s for %s %s",
                    entry.getRuleCode(),
                    entry.getAmount().getAmount(),
                    entry.getAmount().getCurrency(),
                    entry.getPayeeType(),
                    entry.getPayeeId());
        }
    }

    /** A page says where the next one begins, for as long as there is one. */
    private void pageThroughLeads() {
        int pages = 0;
        int found = 0;
        String cursor = null;
        do {
            APIListLeadsRequest at =
                    APIListLeadsRequest.newBuilder().limit(1).cursor(cursor).build();
            PageListedLead page = patiently(() -> new LeadsApi(sync).listLeads(at));
            found += page.getItems().size();
            pages++;
            cursor = page.getNextCursor();
        } while (cursor != null);
        say("%d leads on %d pages; told to wait %d times", found, pages, waits);
    }

    /**
     * Repeats a call that the suite cannot take now, when it says that it can. Only for what has one effect however often it is sent: reads, and
     * requests with the same Idempotency-Key each time.
     */
    private static <T> T patiently(Supplier<T> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (ApiException e) {
                long seconds = LATER.contains(e.getCode())
                        ? e.getResponseHeaders().firstValueAsLong("Retry-After").orElse(-1)
                        : -1;
                if (seconds < 0
                        || System.nanoTime() + Duration.ofSeconds(seconds).toNanos() > deadline) {
                    throw e;
                }
                waits++;
                sleep(Duration.ofSeconds(seconds));
            }
        }
    }

    /** What one service has done another one hears of a moment later. */
    private static <T> T onceThere(Set<String> notYet, Supplier<T> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return patiently(call);
            } catch (ApiException e) {
                if (!notYet.contains(read(e, Problem.class).getCode()) || System.nanoTime() > deadline) {
                    throw e;
                }
                sleep(Duration.ofMillis(200));
            }
        }
    }

    private static <T> T until(Supplier<T> look, Predicate<T> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T seen = patiently(look);
            if (wanted.test(seen)) {
                return seen;
            }
            expect(System.nanoTime() < deadline, "still not there in time");
            sleep(Duration.ofMillis(200));
        }
    }

    private static ApiException refused(Supplier<?> call) {
        try {
            call.get();
        } catch (ApiException e) {
            return e;
        }
        throw new IllegalStateException("This was to be refused.");
    }

    /** Decide by {@code code}: it stays, while the words of {@code detail} may change. */
    private static <P> P read(ApiException refused, Class<P> kind) {
        try {
            return JSON.readValue(refused.getResponseBody(), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private static void expect(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException("Not so: " + what + ".");
        }
    }

    private static void say(String text, Object... parts) {
        System.out.println(text.formatted(parts));
    }
}
