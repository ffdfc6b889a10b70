"""What the gateway costs: the same read through it, through nginx, and straight from the lead service."""
import load
import reads
import reference
import tools


def beside_nginx(bench):
    suite, seconds = bench.suite, bench.options.seconds
    token, service = suite.token_of_program("leads:read"), suite.service("lead")
    found = suite.call(token, "/v1/leads?limit=%d" % reads.HANDED_OFF)["items"]
    file = bench.file("first-leads.txt", ["/v1/leads/" + lead["id"] for lead in found])

    def read(address, beside=None):
        return load.wrk(suite, address, token, "paths.lua", file, seconds=seconds, beside=beside)

    bench.compare("GET /v1/leads/{id} through the gateway, beside none", "requests a second", lambda name: read(suite.address),
                  lambda: read(service), "the lead service itself, without a gateway")
    if not tools.found("nginx"):
        bench.tell("nginx is missing, so the gateway is not measured beside it: install the Debian package nginx-light.")
        return
    with reference.nginx(bench.folder, service) as (address, processes):
        bench.compare("GET /v1/leads/{id} through the gateway, beside nginx", "requests a second", lambda name: read(suite.address),
                      lambda: read(address, processes), "the lead service through nginx, which checks no token")
