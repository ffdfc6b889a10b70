"""What the gateway costs: the same read through it, through others, and straight from the service."""
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


def before_a_constant(bench):
    """With next to nothing behind it, what the gateway itself costs shows best."""
    suite, seconds, folder = bench.suite, bench.options.seconds, bench.folder
    token = suite.token_of_program("leads:read")
    file = bench.file("one-lead.txt", ["/v1/leads/00000000-0000-7000-8000-000000000000"])
    work = "a kilobyte that is always the same through the gateway, beside %s"
    with reference.constant(suite, folder) as (service, answering), \
            reference.gateway(suite, folder, service) as (door, gateway):

        def read(address, beside):
            return load.wrk(suite, address, token, "paths.lua", file, seconds=seconds, beside={**answering, **beside})

        def compare(beside, wanted, contestant, name):
            with contestant as (address, processes):
                bench.warm(lambda: read(address, processes))
                bench.compare(work % beside, "requests a second", lambda name: read(door, gateway),
                              lambda: read(address, processes), name, wanted=wanted,
                              also_recorded={name: pids[0] for name, pids in gateway.items()})

        if tools.found("nginx"):
            compare("nginx", {"ratio": 0.8}, reference.nginx(folder, service), "the constant through nginx, which checks no token")
        compare("Spring Cloud Gateway", {}, reference.spring_gateway(suite, folder, service),
                "the constant through Spring Cloud Gateway, which checks no token")
