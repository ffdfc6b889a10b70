"""Whether all that follows from what was taken in has happened: a rate counts only then."""
import os
import subprocess
import time

from suite import ROOT, TENANT
from tools import Shortfall, of_jdk

ALLOWED_SECONDS = 10
PATIENCE = 300

LEFT_OF_LEADS = """
select count(*) || ' ' || count(*) filter (where status = 'PENDING') || ' ' || count(*) filter (where duplicate_of is not null)
       || ' ' || count(*) filter (where not exists (select from lead_score s where s.tenant = l.tenant and s.lead_id = l.id))
       || ' ' || count(*) filter (where not exists (select from routing_decision d where d.tenant = l.tenant and d.lead_id = l.id))
  from lead l where tenant = :'tenant' and external_id like :'round' || '-%';
"""
UNSENT = "select count(*) from outbox where published_at is null;"
PARKED = "select count(*) from parked_event;"
DATABASES = ("lead", "playbook", "incentive")


class Consumers:
    """How much every group of consumers has still to read, asked of the broker by a small program that stays up meanwhile."""

    def __init__(self, suite):
        self.suite = suite

    def __enter__(self):
        self.program = subprocess.Popen(
            [of_jdk("java"), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
             "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dtandem.log=/dev/null",
             "-cp", os.path.join(ROOT, "deploy/local/target/tandem-local.jar"),
             os.path.join(ROOT, "deploy/bench/ConsumerLag.java"), self.suite.kafka],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.unread()
        return self

    def __exit__(self, *failure):
        self.program.stdin.close()
        self.program.wait()

    def unread(self):
        self.program.stdin.write("\n")
        self.program.stdin.flush()
        line = self.program.stdout.readline()
        if not line:
            raise Shortfall("The broker does not say what its consumers have read.")
        return {group: int(records) for group, records in (part.split("=") for part in line.split())}


def of_leads(suite, round_name, acknowledged):
    """What has not happened yet with the leads of a round, by name."""
    here, pending, duplicates, unscored, unrouted = map(
        int, suite.sql("lead", LEFT_OF_LEADS, tenant=TENANT, round=round_name).split())
    return {"lost": max(0, acknowledged - here), "duplicates": duplicates, "unscored": unscored,
            "unrouted": max(pending, unrouted)}


def of_events(suite, consumers):
    rest = {}
    for database in DATABASES:
        rest["unsent by " + database] = suite.number(database, UNSENT)
        rest["parked in " + database] = suite.number(database, PARKED)
    for group, records in consumers.unread().items():
        rest["unread by " + group] = records
    return rest


def verdict(suite, consumers, follows):
    """Looked at ten seconds after the last request; then waited for, so that the next round begins with nothing left to do."""
    ended = time.monotonic()
    time.sleep(ALLOWED_SECONDS)
    rest = left(suite, consumers, follows)
    found = {"counts": not rest, "left": rest}
    if rest:
        rest = wait(suite, consumers, follows)
    found["settled after"] = None if rest else round(time.monotonic() - ended, 1)
    return found


def left(suite, consumers, follows):
    return {what: number for what, number in {**follows(), **of_events(suite, consumers)}.items() if number}


def wait(suite, consumers, follows=dict):
    """Until nothing is left, or for five minutes. Returns what still is."""
    until = time.monotonic() + PATIENCE
    while (rest := left(suite, consumers, follows)) and time.monotonic() < until:
        suite.check_alive()
        time.sleep(1)
    return rest
