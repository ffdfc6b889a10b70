"""Leads: one by one through the gateway, and by the file."""
from statistics import median

import load
import settled

PGBENCH = "two rows a transaction, by pgbench"
THREADS = 2


def single(bench):
    seconds = bench.options.seconds
    token = bench.suite.token("integration")

    def take_in(name, rate=None):
        pace = [rate / THREADS] if rate else []
        return load.wrk(bench.suite, bench.suite.address, token, "intake.lua", name, *pace, seconds=seconds)

    reached = bench.compare("single intake", "leads a second", take_in, lambda: bench.two_rows.measure(seconds), PGBENCH,
                            {"ratio": 0.35}, follows=routed(bench))
    half = median(measured["rate"] for measured in reached["us"]) / 2
    bench.compare("single intake at half of that rate", "leads a second", lambda name: take_in(name, half),
                  lambda: bench.two_rows.measure(seconds, half), PGBENCH + ", at the same rate", {"p99": 50}, warm_up=False, paced=True,
                  follows=routed(bench))


def routed(bench):
    return lambda name, taken: settled.of_leads(bench.suite, name, taken["requests"])


def bulk(bench):
    lines, seconds = bench.options.lines, bench.options.seconds
    token = bench.suite.token("integration")

    def take_in(name, size=lines):
        return load.bulk(bench.suite, token, size, name, bench.folder)

    bench.compare("bulk intake of {:,} lines".format(lines), "leads a second", take_in, lambda: bench.two_rows.measure(seconds), PGBENCH,
                  {"ratio": 1.0}, follows=routed(bench))
    def a_tenth():
        measured = take_in(bench.round_name())
        settled.wait(bench.suite, bench.consumers)
        return measured

    if bench.options.growth:
        bench.compare("bulk intake of {:,} lines".format(10 * lines), "leads a second", lambda name: take_in(name, 10 * lines),
                      a_tenth, "a file of a tenth as many lines, before each",
                      {"ratio": round(10 / 10.5, 3)}, warm_up=False, follows=routed(bench))
