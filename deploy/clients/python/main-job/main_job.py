"""From a lead to its commission: a program of the vendor, one of its partner, and what two people decide."""

import os
import time
from datetime import datetime, timezone
from uuid import uuid4

import tandem_client as tandem
from tandem_client.exceptions import ApiException

PATIENCE = 150
waits = 0


def calling(credential: str) -> tandem.ApiClient:
    """A client with a key, or with a person's token: both are shown the same way."""
    return tandem.ApiClient(
        tandem.Configuration(
            host=os.environ["TANDEM_API"],
            access_token=os.environ[credential],
            # By itself urllib3 repeats reads only, without a word; what waits here is patiently().
            retries=0,
        )
    )


def patiently(call):
    """Repeats a call that the suite cannot take now, when it says that it can.

    Only for what has one effect however often it is sent: reads, and requests with the same Idempotency-Key each time.
    """
    global waits
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return call()
        except ApiException as refused:
            after = refused.headers.get("Retry-After") if refused.status in (429, 503) else None
            if after is None or time.monotonic() + int(after) > deadline:
                raise
            waits += 1
            time.sleep(int(after))


def code(refused: ApiException) -> str:
    """Decide by it: it stays, while the words of detail may change."""
    return refused.data.code


def refused(call) -> ApiException:
    """A call that must be refused."""
    try:
        call()
    except ApiException as refusal:
        return refusal
    raise AssertionError("This was to be refused.")


def once_there(not_yet: set[str], call):
    """What one service has done another one hears of a moment later."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return patiently(call)
        except ApiException as refusal:
            if code(refusal) not in not_yet or time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def until_found(look):
    deadline = time.monotonic() + PATIENCE
    while True:
        found = patiently(look)
        if found:
            return found
        assert time.monotonic() < deadline, "still not there in time"
        time.sleep(0.2)


def new_key() -> str:
    return str(uuid4())


sync = calling("TANDEM_KEY")
portal = calling("TANDEM_PARTNER_KEY")
seller = calling("TANDEM_SELLER_TOKEN")
manager = calling("TANDEM_MANAGER_TOKEN")


def main() -> None:
    lead = take_in_lead()
    correct(lead)
    read_score_and_route(lead)
    deal_id = win(hand_off(lead))
    read_commission(deal_id)
    page_through_leads()


def take_in_lead() -> tandem.LeadView:
    leads = tandem.LeadsApi(sync)
    # A customer of its own for each run: the suite knows one that it has seen.
    run = new_key()[:8]
    request = tandem.TakeInLeadRequest(
        company=f"Moorland Freight {run}",
        contact=tandem.NewContact(name=f"Jana {run}", email=f"{run}@moorland.example", phone="+49 30 5550 1234"),
        country="DE",
        source="webinar",
        problem="shipments are planned by hand and leave late",
        next_steps="a demo with their own order data",
        attributes={"employees": 240, "pagesVisited": 7},
    )
    # The key belongs to the intention: whoever is not sure that it was heard repeats it with the same one.
    key = new_key()
    lead = patiently(lambda: leads.take_in_lead(request, idempotency_key=key))
    again = patiently(lambda: leads.take_in_lead(request, idempotency_key=key))
    print(f"lead {lead.id}, {lead.status.value}; sent again, it is {again.id}")
    assert again.id == lead.id, "the second request was to have the effect of the first"

    nowhere = request.model_copy(update={"country": "Atlantis"})
    refusal = refused(lambda: leads.take_in_lead(nowhere, idempotency_key=new_key()))
    print(f"refused: {code(refusal)}, {[f'{fault.pointer} {fault.message}' for fault in refusal.data.errors]}")
    assert code(refusal) == "invalidRequest", "Atlantis was to be no country"

    consent = tandem.RecordConsentRequest(
        purposes=[tandem.Purpose.SHAREWITHPARTNER],
        evidence="Web form, box ticked",
        expires_at=datetime(2035, 12, 31, tzinfo=timezone.utc),
    )
    consent_key = new_key()
    patiently(lambda: tandem.ConsentApi(sync).record_consent(lead.id, consent, idempotency_key=consent_key))
    return lead


def correct(lead: tandem.LeadView) -> None:
    """A patch changes what it names, and None clears it; the revision says what it was made for."""
    leads = tandem.LeadsApi(sync)
    without_phone = tandem.ChangeLeadRequest(contact=tandem.ChangedContact(phone=None))

    def change() -> tandem.LeadView:
        return leads.change_lead(lead.id, f'"{leads.get_lead(lead.id).revision}"', without_phone)

    corrected = once_there({"staleRevision"}, change)
    print(f"corrected: {corrected.contact.name} has no telephone")
    assert corrected.contact.phone is None, "the number was to be gone"


def read_score_and_route(lead: tandem.LeadView) -> None:
    score = patiently(lambda: tandem.ScoringApi(sync).explain_lead_score(lead.id))
    print(f"fit {score.fit}, engagement {score.engagement}: grade {score.grade}")
    route = once_there({"notFound"}, lambda: tandem.RoutingApi(sync).get_latest_routing_decision(lead.id))
    print(f"routed to {route.partner_id} by rule {route.rule}")


def hand_off(lead: tandem.LeadView) -> tandem.HandoffView:
    """The vendor's seller offers the lead, the partner's program accepts it."""
    offer = tandem.OfferHandoffRequest(lead_id=lead.id, value_proposition="you run three of their warehouses")
    offer_key, accept_key = new_key(), new_key()
    offered = patiently(lambda: tandem.HandoffsApi(seller).offer_handoff(offer, idempotency_key=offer_key))
    accepted = patiently(lambda: tandem.HandoffsApi(portal).accept_handoff(offered.id, idempotency_key=accept_key))
    print(f"handoff {accepted.id}, {accepted.status.value}")
    return accepted


def win(handoff: tandem.HandoffView):
    """The deal is won once its playbook has what it requires; until then the refusal lists what is missing."""
    request = tandem.OpenDealRequest(handoff_id=handoff.id, amount=tandem.Money(amount="40000.00", currency="USD"))
    open_key = new_key()
    deal = patiently(lambda: tandem.DealsApi(seller).open_deal(request, idempotency_key=open_key))
    engagements = tandem.EngagementsApi(portal)
    engagement = until_found(lambda: engagements.list_engagements(thread=handoff.thread).items)[0]

    won, close_key = tandem.CloseDealRequest(outcome=tandem.DealOutcome.WON, reason="Best offer"), new_key()

    def close() -> tandem.DealView:
        return tandem.DealsApi(portal).close_deal(deal.id, won, idempotency_key=close_key)

    refusal = refused(lambda: once_there({"gatePending"}, close))
    print(f"refused: {code(refusal)}, {refusal.data.detail}")
    assert code(refusal) == "gateNotSatisfied", "the gate was to be closed"
    for missing in refusal.data.missing:
        provide(engagement.id, missing.requirement, missing.activity)
    closed = once_there({"gateNotSatisfied"}, close)
    print(f"deal {closed.id}, {closed.status.value}")
    return closed.id


def provide(engagement_id, requirement: str, activity: str) -> None:
    """A program reports what was done; signing off is left to the person who answers for it."""
    key = new_key()
    if requirement == "evidence":
        evidence = tandem.AddEvidenceRequest(note="As agreed with the customer on the phone")
        patiently(lambda: tandem.EngagementsApi(portal).add_evidence(activity, engagement_id, evidence, idempotency_key=key))
    else:
        patiently(lambda: tandem.EngagementsApi(manager).sign_off(activity, engagement_id, idempotency_key=key))
    print(f"{requirement} for {activity}")


def read_commission(deal_id) -> None:
    ledger = tandem.LedgerApi(sync)
    for entry in until_found(lambda: ledger.list_ledger_entries(deal_id=deal_id).items):
        print(f"{entry.rule_code}: {entry.amount.amount} {entry.amount.currency} for {entry.payee_type.value} {entry.payee_id}")


def page_through_leads() -> None:
    """A page says where the next one begins, for as long as there is one."""
    pages, found, cursor = 0, 0, None
    while pages == 0 or cursor is not None:
        page = patiently(lambda: tandem.LeadsApi(sync).list_leads(limit=1, cursor=cursor))
        pages, found, cursor = pages + 1, found + len(page.items), page.next_cursor
    print(f"{found} leads on {pages} pages; told to wait {waits} times")


main()
