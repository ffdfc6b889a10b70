"""One lead, as its vendor and as its partner, and pages of many."""
import uuid
from concurrent.futures import ThreadPoolExecutor

import load
import reference
import report
import settled
from suite import TENANT
from tools import Shortfall

HANDED_OFF = 100
ONE_ROW = "one row with the same answer, by plain JDBC through a gateway"
PAGES = 20
MOST_GROWTH_OF_P99 = 1.5

FILL = """
set synchronous_commit = off;
insert into account (id, tenant, revision, name, normalised_name, country, created_at, updated_at)
select gen_random_uuid(), :'tenant', 0, 'Filled ' || n, 'filled ' || n, 'DE', now(), now()
  from generate_series((select count(*) from account where tenant = :'tenant' and name like 'Filled %') + 1,
                       (select count(*) from account where tenant = :'tenant' and name like 'Filled %') + :missing) n;
insert into lead (id, tenant, revision, thread, account_id, company, contact_name, contact_email, normalised_email, country, source,
                  problem, external_id, received_at, status, fit, engagement, grade, partner_id, created_at, updated_at)
select gen_random_uuid(), :'tenant', 0, gen_random_uuid(), a.id, a.name, 'Ines Okafor', 'ines@' || a.id || '.example',
       'ines@' || a.id || '.example', 'DE', 'webinar', 'shipments are planned by hand', a.id, now(), 'ROUTED', 59, 7, 'E', :'partner',
       now(), now()
  from account a where a.tenant = :'tenant' and a.name like 'Filled %' and not exists (select from lead l where l.account_id = a.id);
vacuum analyze lead;
vacuum analyze account;
"""


def answers_to(bench, token, paths):
    """What is answered to each path, as the reference's rows."""
    with ThreadPoolExecutor(8) as callers:
        return list(callers.map(lambda path: bench.suite.text(token, path), paths))


def partner(bench):
    """Alpine, to which the sample's rules route; and Ada, who sells for it."""
    found = bench.suite.call(bench.suite.token("vendorAdmin"), "/v1/partners?externalId=alpine")["items"][0]["id"]
    return found, bench.suite.token("partnerSeller", person="ada", partner=found)


def handed_off(bench):
    """Leads that Ada has accepted and whose contacts have consented, so that each of her reads discloses a contact."""
    suite = bench.suite
    sam = suite.token("vendorSeller", person="sam")
    _, ada = partner(bench)
    name = bench.round_name()

    def hand_off(number):
        # The sample's playbook hands over no lead without next steps.
        lead = {**load.lead_fields(name, number), "nextSteps": "a call on Thursday"}
        id = suite.call(sam, "/v1/leads", lead)["id"]
        offer = suite.call(sam, "/v1/handoffs", {"leadId": id})["id"]
        suite.call(ada, "/v1/handoffs/%s/accept" % offer, {})
        return id

    with ThreadPoolExecutor(4) as sellers:
        return list(sellers.map(hand_off, range(HANDED_OFF))), ada


def one_lead(bench):
    ids, ada = handed_off(bench)
    if bench.suite.call(ada, "/v1/leads/" + ids[0])["contactMasked"]:
        raise Shortfall("The partner was to see the contact of a lead that it has accepted.")
    settled.wait(bench.suite, bench.consumers)
    of_one(bench, "vendor", bench.suite.token("vendorAdmin"), ids)
    of_one(bench, "partner", ada, ids)
    disclosed = bench.suite.number(
        "lead", "select count(distinct lead_id) from disclosure where tenant = :'tenant' and lead_id = any(:'leads'::uuid[]);",
        tenant=TENANT, leads="{%s}" % ",".join(ids))
    if disclosed != len(ids):
        raise Shortfall("Ada has read %d contacts, and %d disclosures were written." % (len(ids), disclosed))


def of_one(bench, who, token, ids):
    paths = ["/v1/leads/" + id for id in ids]
    file = bench.file("handed-off.txt", paths)
    with reference.one_row(bench.suite, bench.folder, dict(zip(ids, answers_to(bench, token, paths)))) as (plain, processes):
        compare_reads(bench, "GET /v1/leads/{id} as a %s" % who, token, (bench.suite.address, file), (plain, file, processes),
                      {"rate": 8000, "ratio": 0.5})


def compare_reads(bench, work, token, ours, theirs, wanted, connections=load.CONNECTIONS):
    """@param ours: address and file of paths; @param theirs: those of the reference, and its processes"""
    def read(address, file, beside=None):
        return load.wrk(bench.suite, address, token, "paths.lua", file, seconds=bench.options.seconds, connections=connections,
                        beside=beside)

    bench.warm(lambda: read(*theirs))
    return bench.compare(work, "requests a second", lambda name: read(*ours), lambda: read(*theirs), ONE_ROW, wanted)


def fill(bench, leads):
    """Straight into the database, as a million by the API takes its time: routed to one partner, without scores and events.

    @return how many there are, which may be more, as intakes measured before have brought theirs
    """
    there = bench.suite.number("lead", "select count(*) from lead where tenant = :'tenant';", tenant=TENANT)
    missing = leads - there
    if missing > 0:
        bench.tell("Writing {:,} leads into the database".format(missing))
        bench.suite.sql("lead", FILL, tenant=TENANT, missing=missing, partner=partner(bench)[0])
    return max(leads, there)


def pages(bench, token, limit):
    """The paths of the first pages, one after another."""
    paths, cursor = [], None
    while len(paths) < PAGES:
        paths.append("/v1/leads?limit=%d%s" % (limit, "&cursor=" + cursor if cursor else ""))
        cursor = bench.suite.call(token, paths[-1]).get("nextCursor")
        if not cursor:
            break
    return paths


def lists(bench):
    first = {}
    for leads in bench.options.leads:
        there = fill(bench, leads)
        for limit in (50, 500):
            page(bench, there, limit, first)


def page(bench, leads, limit, first):
    """@param first: the p99 of each page at the smallest number of leads, by limit and connections"""
    suite, token = bench.suite, bench.suite.token("vendorAdmin")
    paths = pages(bench, token, limit)
    rows = {str(uuid.uuid4()): answer for answer in answers_to(bench, token, paths)}
    ours = bench.file("pages-of-%d.txt" % limit, paths)
    theirs = bench.file("rows-of-%d.txt" % limit, ["/v1/leads/" + id for id in rows])
    with reference.one_row(suite, bench.folder, rows) as (plain, processes):
        for connections in (1, load.CONNECTIONS):
            wanted = {"rate": 3000} if (limit, connections) == (50, load.CONNECTIONS) else {}
            if (limit, connections) in first:
                wanted["p99"] = MOST_GROWTH_OF_P99 * first[limit, connections]
            result = compare_reads(
                bench, "GET /v1/leads?limit={} of {:,} leads, {}".format(
                    limit, leads, "alone" if connections == 1 else "%d connections" % connections),
                token, (suite.address, ours), (plain, theirs, processes), wanted, connections)
            first.setdefault((limit, connections), report.assessed(result)["us"]["p99"])
