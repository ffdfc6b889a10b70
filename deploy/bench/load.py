"""Requests by wrk and files by curl, with what they cost each process of the suite."""
import json
import os
import re
import time

from tools import Shortfall, output

HERE = os.path.dirname(os.path.abspath(__file__))
CONNECTIONS = 32


def wrk(suite, address, token, script, *arguments, seconds, connections=CONNECTIONS, beside=None):
    """One round. Refusals and broken connections are a shortfall: a rate with errors in it is none."""
    words = ["wrk", "-t%d" % min(2, connections), "-c%d" % connections, "-d%ds" % seconds, "--timeout", "30s", "--latency",
             "-H", "Authorization: Bearer " + token, "-s", os.path.join(HERE, script), address + "/", "--",
             *map(str, arguments)]
    before = suite.cpu(beside)
    said = output(*words)
    after = suite.cpu(beside)
    result = json.loads(re.search(r"^RESULT (.*)", said, re.M)[1])
    if result["refused"] or result["broken"]:
        shown = output(*words, env=dict(os.environ, TANDEM_BENCH_SHOWS_REFUSALS="1"))
        raise Shortfall("%d answers were no success and %d requests got none (%s). In another such round: %s"
                        % (result["refused"], result["broken"], script,
                           "; ".join(re.findall(r"^REFUSED (.*)", shown, re.M)) or "none"))
    if not result["requests"]:
        raise Shortfall("No request was answered within %d seconds (%s)" % (seconds, script))
    result["rate"] = result["requests"] / result["seconds"]
    result["cpu"] = spent(before, after, result["requests"])
    return result


def spent(before, after, requests):
    """Microseconds of CPU for each request, by process."""
    return {name: round(1e6 * (after[name] - before.get(name, 0)) / max(1, requests)) for name in after}


def bulk(suite, token, lines, round_name, folder):
    """One file of distinct companies; the answer has a line for each."""
    file, answer = os.path.join(folder, "leads.ndjson"), os.path.join(folder, "answer.ndjson")
    with open(file, "w") as out:
        for number in range(lines):
            out.write(json.dumps(lead_fields(round_name, number)) + "\n")
    before, begun = suite.cpu(), time.monotonic()
    output("curl", "-sSf", "-H", "Authorization: Bearer " + token, "-H", "Content-Type: application/x-ndjson",
           # Else curl asks first whether it may send so much, and waits.
           "-H", "Expect:", "-T", file, "-X", "POST", "-o", answer, suite.address + "/v1/leads/bulk")
    seconds, after = time.monotonic() - begun, suite.cpu()
    with open(answer) as lines_answered:
        last = lines_answered.readlines()[-1]
    summary = json.loads(last).get("summary")
    if not summary or summary.get("taken") != lines:
        raise Shortfall("The file was not taken as a whole: " + last.strip())
    return {"requests": lines, "seconds": seconds, "rate": lines / seconds, "cpu": spent(before, after, lines)}


def lead_fields(round_name, number):
    """As the requests of intake.lua."""
    name = "%s-%d" % (round_name, number)
    return {
        "externalId": name, "company": "Company " + name,
        "contact": {"name": "Ines Okafor", "email": "ines@c%s.example" % name},
        "country": "DE", "source": "webinar", "problem": "shipments are planned by hand",
        "consent": {"purposes": ["shareWithPartner"], "evidence": "form", "expiresAt": "2099-12-31T00:00:00Z"}}
