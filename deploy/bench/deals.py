"""From DealClosed to the entry in the ledger: a program of its own whose open deals come by the import of a CRM's pipeline."""
import datetime
import json
import os
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import load
import settled
from intake import PGBENCH, THREADS
from reference import percentiles
from suite import ROOT
from tools import Shortfall, output

PARTNERS = 100
MANAGERS = 10
WARM_UP_DEALS = 4_000
# How much faster than in the warm-up deals may be closed.
MARGIN = 4

ENTRIES_MISSING = """create temp table closed (deal_id uuid);
copy closed from stdin;
%s
\\.
select count(*) from closed c where not exists (select from ledger_entry e where e.tenant = :'tenant' and e.deal_id = c.deal_id);
"""


class Program:
    """A tenant with the sample's plan, whose deals belong to a hundred partners and ten of the vendor's managers."""

    def __init__(self, bench):
        self.suite, self.bench = bench.suite, bench
        self.tenant = "deals-%d" % int(time.time())
        self.admin = self.suite.token("vendorAdmin", self.tenant)
        self.integration = self.suite.token("integration", self.tenant)
        self.seller = self.suite.token("vendorSeller", self.tenant)

    def found(self):
        call = self.suite.call
        call(self.admin, "/v1/tenants", {"name": "Deals", "zone": "UTC", "booksStartOn": "2025-01-01", "sandbox": False})
        with ThreadPoolExecutor(8) as clerks:
            managers = list(clerks.map(self.manager, range(MANAGERS)))
            list(clerks.map(lambda number: self.partner(number, managers[number % MANAGERS]), range(PARTNERS)))
        with open(os.path.join(ROOT, "deploy/demo/src/main/resources/sample/plan.json")) as file:
            plan = json.load(file)
        draft = call(self.suite.token("finance", self.tenant, person="fay"), "/v1/plans", plan)["id"]
        call(self.suite.token("finance", self.tenant, person="carl"), "/v1/plans/%s/approve" % draft, {})

    def manager(self, number):
        return self.person("manager-%d" % number, "channelManager", side="vendor")

    def person(self, sub, role, **of):
        person = {"sub": sub, "name": sub, "email": sub + "@people.example", "roles": [role], **of}
        return self.suite.call(self.admin, "/v1/persons", person)["personId"]

    def partner(self, number, manager):
        name = "partner-%d" % number
        id = self.suite.call(self.admin, "/v1/partners", {"externalId": name, "name": name, "territory": "DACH",
                                                         "managerId": manager})["id"]
        self.person("seller-%d" % number, "partnerSeller", side="partner", partnerId=id)

    def open_deals(self, count):
        """A file of as many open deals as are asked for, and their ids in the file's order."""
        name, today = self.bench.round_name(), datetime.date.today()
        rows = ["%s-%d,partner-%d,,,Engaging,%s,,%d" % (name, n, n % PARTNERS, today, 1000 + n % 9000) for n in range(count)]
        file = self.bench.file("pipeline.csv", [
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value", *rows])
        answer = output("curl", "-sSf", "-H", "Authorization: Bearer " + self.integration, "-H", "Content-Type: text/csv", "-T", file,
                        "-X", "POST", "%s/v1/imports/opportunities?currency=USD&asOf=%s" % (self.suite.address, today))
        imported = answer.count('"outcome":"imported"')
        if imported != count:
            raise Shortfall("Of %d opportunities %d were imported: %s" % (count, imported, answer[:300]))
        settled.wait(self.suite, self.bench.consumers)
        ids = self.suite.sql("lead", "select d.id from deal d join lead l on l.id = d.lead_id where d.tenant = :'tenant'"
                                     " and l.external_id like :'name' || '-%' order by random();",
                             tenant=self.tenant, name=name).split()
        return self.bench.file("deals-%s.txt" % name, ids), ids


class Entries:
    """Looks every few milliseconds which of the deals have an entry by now, among those that are due next."""

    LOOK_SECONDS = 0.01
    LOOK = """with due as (select n, deal_id from awaited order by n limit 2000)
delete from awaited a using due where a.n = due.n and exists (
  select from ledger_entry e where e.tenant = '%s' and e.deal_id = due.deal_id)
returning a.deal_id, extract(epoch from clock_timestamp());
\\echo looked
"""

    def __init__(self, program, ids):
        self.program, self.ids, self.seen, self.over = program, ids, {}, False

    def __enter__(self):
        self.session = subprocess.Popen(["psql", "-qAt", "-F", " "], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=self.program.suite.database("incentive"))
        # An index for each deal that is due, instead of all entries at each look.
        self._ask("set enable_hashjoin = off; set enable_mergejoin = off; set enable_seqscan = off;\n"
                  "create temp table awaited (n int primary key, deal_id uuid);\ncopy awaited from stdin;\n"
                  + "".join("%d\t%s\n" % numbered for numbered in enumerate(self.ids)) + "\\.\n\\echo looked\n")
        self.looking = threading.Thread(target=self._look)
        self.looking.start()
        return self

    def _ask(self, statements):
        self.session.stdin.write(statements)
        self.session.stdin.flush()
        return list(iter(lambda: self.session.stdout.readline().strip(), "looked"))

    def _look(self):
        while not self.over:
            for line in self._ask(self.LOOK % self.program.tenant):
                deal, at = line.split()
                self.seen[deal] = float(at)
            time.sleep(self.LOOK_SECONDS)

    def __exit__(self, *failure):
        self.over = True
        self.looking.join()
        self.session.stdin.close()
        self.session.wait()


def closed_at(program):
    """When each DealClosed was written down, by its deal."""
    lines = program.suite.sql(
        "lead", "select subject, extract(epoch from recorded_at) from outbox where tenant = :'tenant'"
                " and type like '%.DealClosed.%';", tenant=program.tenant)
    return {deal: float(at) for deal, at in (line.split("|") for line in lines.splitlines())}


def to_the_ledger(bench):
    program, seconds = Program(bench), bench.options.seconds
    program.found()
    file, ids = program.open_deals(WARM_UP_DEALS)
    warm = close(bench, program, file, 2)
    enough = int(MARGIN * warm["rate"] * seconds)
    settled.wait(bench.suite, bench.consumers)

    def all_posted(name, found):
        return {"without an entry": missing(program)}

    reached = bench.compare("deals closed", "deals a second", lambda name: close(bench, program, program.open_deals(enough)[0], seconds),
                            lambda: bench.two_rows.measure(seconds), PGBENCH, warm_up=False, follows=all_posted)
    rate = median(measured["rate"] for measured in reached["us"])
    for words, at in (("a quarter", rate / 4), ("half", rate / 2)):
        bench.compare("DealClosed to ledger entry at %s of that rate" % words, "deals a second",
                      lambda name, at=at: delays(bench, program, at, seconds), lambda at=at: bench.two_rows.measure(seconds, at),
                      PGBENCH + ", at the same rate", warm_up=False, paced=True, follows=all_posted)


def close(bench, program, file, seconds, *pace):
    return load.wrk(bench.suite, bench.suite.address, program.seller, "close.lua", file, *pace, seconds=seconds)


def missing(program):
    """Of all deals that are closed, how many the ledger does not know."""
    return program.suite.number("incentive", ENTRIES_MISSING % "\n".join(closed_at(program)), tenant=program.tenant)


def delays(bench, program, rate, seconds):
    file, ids = program.open_deals(int(rate * seconds * 1.2) + 100)
    with Entries(program, ids) as entries:
        measured = close(bench, program, file, seconds, rate / THREADS)
        closed = {deal: at for deal, at in closed_at(program).items() if deal in set(ids)}
        until = time.monotonic() + settled.ALLOWED_SECONDS
        while len(entries.seen) < len(closed) and time.monotonic() < until:
            time.sleep(0.1)
    took = [1000 * (entries.seen[deal] - at) for deal, at in closed.items() if deal in entries.seen]
    return {**measured, "answer p50": measured["p50"], "answer p99": measured["p99"], **percentiles(took)}
