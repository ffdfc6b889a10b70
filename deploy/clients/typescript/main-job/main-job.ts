// From a lead to its commission: a program of the vendor, one of its partner, and what two people decide.
import {
  Configuration,
  ConsentApi,
  DealOutcome,
  DealsApi,
  EngagementsApi,
  HandoffsApi,
  LeadsApi,
  LedgerApi,
  MissingAtGateRequirementEnum,
  type Problem,
  Purpose,
  ResponseError,
  RoutingApi,
  ScoringApi,
} from "tandem-client";

const PATIENCE = 150_000;
let waits = 0;

/**
 * Repeats a request that the suite cannot take now, when it says that it can. Only one that has a single effect however often it is sent: a
 * read, or a request with an Idempotency-Key, which is the same each time here.
 */
const patientFetch: typeof fetch = async (url, init) => {
  const safe = init?.method === "GET" || new Headers(init?.headers).has("Idempotency-Key");
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const response = await fetch(url, init);
    const seconds = [429, 503].includes(response.status) ? response.headers.get("Retry-After") : null;
    if (!safe || seconds === null || Date.now() + Number(seconds) * 1000 > deadline) {
      return response;
    }
    await response.body?.cancel();
    waits++;
    await sleep(Number(seconds) * 1000);
  }
};

/** A client with a key, or with a person's token: both are shown the same way. */
function calling(credential: string): Configuration {
  return new Configuration({
    basePath: process.env.TANDEM_API,
    accessToken: process.env[credential],
    fetchApi: patientFetch,
  });
}

const sync = calling("TANDEM_KEY");
const portal = calling("TANDEM_PARTNER_KEY");
const seller = calling("TANDEM_SELLER_TOKEN");
const manager = calling("TANDEM_MANAGER_TOKEN");

// A lead. The key belongs to the intention: whoever is not sure that it was heard repeats it with the same one.
const leads = new LeadsApi(sync);
// A customer of its own for each run: the suite knows one that it has seen.
const run = crypto.randomUUID().slice(0, 8);
const request = {
  company: `Moorland Freight ${run}`,
  contact: { name: `Jana ${run}`, email: `${run}@moorland.example`, phone: "+49 30 5550 1234" },
  country: "DE",
  source: "webinar",
  problem: "shipments are planned by hand and leave late",
  nextSteps: "a demo with their own order data",
  attributes: { employees: 240, pagesVisited: 7 },
};
const idempotencyKey = crypto.randomUUID();
const lead = await leads.takeInLead({ takeInLeadRequest: request, idempotencyKey });
const again = await leads.takeInLead({ takeInLeadRequest: request, idempotencyKey });
say(`lead ${lead.id}, ${lead.status}; sent again, it is ${again.id}`);
expect(again.id === lead.id, "the second request was to have the effect of the first");

const invalid = await refused(() =>
  leads.takeInLead({ takeInLeadRequest: { ...request, country: "Atlantis" }, idempotencyKey: crypto.randomUUID() }),
);
say(`refused: ${invalid.code}, ${JSON.stringify(invalid.errors)}`);
expect(invalid.code === "invalidRequest", "Atlantis was to be no country");

await new ConsentApi(sync).recordConsent({
  leadId: lead.id,
  recordConsentRequest: {
    purposes: [Purpose.ShareWithPartner],
    evidence: "Web form, box ticked",
    expiresAt: "2035-12-31T00:00:00Z",
  },
  idempotencyKey: crypto.randomUUID(),
});

// A patch changes what it names, and null clears it; the revision says what it was made for.
const corrected = await onceThere(["staleRevision"], async () =>
  leads.changeLead({
    id: lead.id,
    ifMatch: `"${(await leads.getLead({ id: lead.id })).revision}"`,
    changeLeadRequest: { contact: { phone: null } },
  }),
);
say(`corrected: ${corrected.contact.name} has no telephone`);
expect(corrected.contact.phone === undefined, "the number was to be gone");

// Scored at once, routed at once or a moment later.
const score = await new ScoringApi(sync).explainLeadScore({ leadId: lead.id });
say(`fit ${score.fit}, engagement ${score.engagement}: grade ${score.grade}`);
const route = await onceThere(["notFound"], () => new RoutingApi(sync).getLatestRoutingDecision({ leadId: lead.id }));
say(`routed to ${route.partnerId} by rule ${route.rule}`);

// The vendor's seller offers it, the partner's program accepts it.
const offered = await new HandoffsApi(seller).offerHandoff({
  offerHandoffRequest: { leadId: lead.id, valueProposition: "you run three of their warehouses" },
  idempotencyKey: crypto.randomUUID(),
});
const handoff = await new HandoffsApi(portal).acceptHandoff({ id: offered.id, idempotencyKey: crypto.randomUUID() });
say(`handoff ${handoff.id}, ${handoff.status}`);

// The deal is won once its playbook has what it requires; until then the refusal lists what is missing.
const opened = await new DealsApi(seller).openDeal({
  openDealRequest: { handoffId: handoff.id, amount: { amount: "40000.00", currency: "USD" } },
  idempotencyKey: crypto.randomUUID(),
});
const engagement = (
  await until(
    async () => (await new EngagementsApi(portal).listEngagements({ thread: handoff.thread })).items,
    (found) => found.length > 0,
  )
)[0]!.id;
const closing = {
  id: opened.id,
  closeDealRequest: { outcome: DealOutcome.Won, reason: "Best offer" },
  idempotencyKey: crypto.randomUUID(),
};
const close = () => new DealsApi(portal).closeDeal(closing);
const closedGate = await refused(() => onceThere(["gatePending"], close));
say(`refused: ${closedGate.code}, ${closedGate.detail}`);
expect(closedGate.code === "gateNotSatisfied", "the gate was to be closed");
for (const { activity, requirement } of closedGate.missing ?? []) {
  // A program reports what was done; signing off is left to the person who answers for it.
  const task = { id: engagement, activity, idempotencyKey: crypto.randomUUID() };
  if (requirement === MissingAtGateRequirementEnum.Evidence) {
    const addEvidenceRequest = { note: "As agreed with the customer on the phone" };
    await new EngagementsApi(portal).addEvidence({ ...task, addEvidenceRequest });
  } else {
    await new EngagementsApi(manager).signOff(task);
  }
  say(`${requirement} for ${activity}`);
}
const deal = await onceThere(["gateNotSatisfied"], close);
say(`deal ${deal.id}, ${deal.status}`);

// The commission.
const entries = await until(
  async () => (await new LedgerApi(sync).listLedgerEntries({ dealId: deal.id })).items,
  (found) => found.length > 0,
);
for (const { ruleCode, amount, payeeType, payeeId } of entries) {
  say(`${ruleCode}: ${amount.amount} ${amount.currency} for ${payeeType} ${payeeId}`);
}

// A page says where the next one begins, for as long as there is one.
let pages = 0;
let found = 0;
let cursor: string | undefined;
do {
  const page = await leads.listLeads({ limit: 1, cursor });
  found += page.items.length;
  pages++;
  cursor = page.nextCursor;
} while (cursor !== undefined);
say(`${found} leads on ${pages} pages; told to wait ${waits} times`);

/** The problem of a call that must be refused. Decide by its code: it stays, while the words of its detail may change. */
async function refused(call: () => Promise<unknown>): Promise<Problem> {
  try {
    await call();
  } catch (e) {
    if (e instanceof ResponseError) {
      return (await e.response.clone().json()) as Problem;
    }
    throw e;
  }
  throw new Error("This was to be refused.");
}

/** What one service has done another one hears of a moment later. */
async function onceThere<T>(notYet: string[], call: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await call();
    } catch (e) {
      const code = e instanceof ResponseError ? ((await e.response.clone().json()) as Problem).code : "";
      if (!notYet.includes(code) || Date.now() > deadline) {
        throw e;
      }
      await sleep(200);
    }
  }
}

async function until<T>(look: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (wanted(seen)) {
      return seen;
    }
    expect(Date.now() < deadline, "still not there in time");
    await sleep(200);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function expect(so: boolean, what: string): void {
  if (!so) {
    throw new Error(`Not so: ${what}.`);
  }
}

function say(text: string): void {
  console.log(text);
}
