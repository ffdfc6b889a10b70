"""What a figure is held against, measured in the same run and on the same PostgreSQL."""
import contextlib
import glob
import os
import re
import socket
import subprocess
import time

import tools
from suite import ROOT
from tools import Shortfall, output

ONE_ROW = os.path.join(ROOT, "deploy/bench/one-row")
SPRING_GATEWAY = os.path.join(ROOT, "deploy/bench/spring-gateway")

TWO_ROWS = """begin;
insert into lead values (gen_random_uuid(), repeat('x', 600));
insert into event (body) values (repeat('y', 600));
commit;
"""


class TwoRows:
    """pgbench writes two rows a transaction, durably, by 32 connections: a record and its event."""

    def __init__(self, suite, folder):
        self.suite, self.script = suite, os.path.join(folder, "two-rows.sql")
        with open(self.script, "w") as file:
            file.write(TWO_ROWS)
        suite.sql("postgres", "drop database if exists bench;")
        suite.sql("postgres", "create database bench;")
        suite.sql("bench", "create table lead (id uuid primary key, body text);"
                           "create table event (seq bigint generated always as identity primary key, body text);"
                           "create table answer (id uuid primary key, body text not null);")

    def measure(self, seconds, rate=None):
        """@param rate: transactions a second by a timetable, instead of as many as there can be"""
        logs = self.script + ".log"
        words = ["pgbench", "-n", "-f", self.script, "-c", "32", "-j", "2", "-T", str(seconds), "-l", "--log-prefix", logs]
        said = output(*words, *(["-R", str(rate)] if rate else []), env=self.suite.database("bench"))
        took = []
        for log in glob.glob(logs + ".*"):
            with open(log) as lines:
                took += [int(line.split()[2]) / 1000 for line in lines]
            os.remove(log)
        return {"rate": float(re.search(r"^tps = ([\d.]+)", said, re.M)[1]), **percentiles(took)}


def percentiles(values):
    """In the order of size; nothing is measured finer than by its rank."""
    ranked = sorted(values)
    if not ranked:
        return {"p50": None, "p99": None}
    return {"p50": ranked[len(ranked) // 2], "p99": ranked[min(len(ranked) - 1, len(ranked) * 99 // 100)]}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def program(words, folder, name, environment=None, cwd=None):
    """A child process that ends with this block."""
    with open(os.path.join(folder, name + ".log"), "w") as log:
        child = subprocess.Popen(words, env=environment, cwd=cwd, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            yield child
        finally:
            child.terminate()
            child.wait()


def await_listening(child, port, what):
    until = time.monotonic() + 60
    while time.monotonic() < until and child.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise Shortfall("%s does not start." % what)


def build(project, packaged):
    """A project of its own, if it is not packaged yet as its sources are."""
    jar = os.path.join(project, "target", packaged)
    sources = glob.glob(project + "/src/**/*.*", recursive=True) + [project + "/pom.xml", ROOT + "/pom.xml"]
    if not os.path.exists(jar) or os.path.getmtime(jar) < max(map(os.path.getmtime, sources)):
        output("./mvnw", "-q", "-B", "-f", project + "/pom.xml", "package", cwd=ROOT)
        os.utime(jar)
    return jar


@contextlib.contextmanager
def one_row(suite, folder, answers):
    """
    A program of the same stack that reads one row by plain JDBC, with the flags of the lead service's JVM, behind a second
    process of the gateway with those of the first. Yields its address and its processes.
    @param answers: by id, what the lead service answers
    """
    build(ONE_ROW, "quarkus-app/quarkus-run.jar")
    rows = "".join("%s\t%s\n" % (id, body.replace("\\", "\\\\").replace("\t", " ")) for id, body in answers.items())
    suite.sql("bench", "truncate answer;\ncopy answer from stdin;\n" + rows + "\\.\nanalyze answer;")
    database = suite.database("bench")
    port = free_port()
    flags = [flag for flag in suite.flags()["lead-service"] if not flag.startswith("-XX:SharedArchiveFile")]
    settings = dict(os.environ, QUARKUS_HTTP_HOST="127.0.0.1", QUARKUS_HTTP_PORT=str(port), MALLOC_ARENA_MAX="2",
                    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:%s/bench" % database["PGPORT"],
                    QUARKUS_DATASOURCE_USERNAME=database["PGUSER"], QUARKUS_DATASOURCE_PASSWORD=database["PGPASSWORD"])
    words = [tools.of_jdk("java"), *flags, "-Djava.io.tmpdir=" + folder,
             "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "quarkus-run.jar"]
    with program(words, folder, "one-row", settings, ONE_ROW + "/target/quarkus-app") as reader:
        await_listening(reader, port, "deploy/bench/one-row")
        with gateway(suite, folder, "http://127.0.0.1:%d" % port) as (address, door):
            yield address, {"one row": [reader.pid], **door}


def second_gateway(suite, folder, upstream, port):
    first = suite.process("gateway")
    with open("/proc/%d/environ" % first) as file:
        settings = dict(entry.split("=", 1) for entry in file.read().rstrip("\0").split("\0"))
    # Two of one name would take turns in throwing each other out of their group of consumers.
    settings.update(TANDEM_INSTANCE="second", QUARKUS_HTTP_PORT=str(port), QUARKUS_MANAGEMENT_PORT=str(free_port()),
                    TANDEM_GATEWAY_UPSTREAMS_LEAD="http://127.0.0.1:%d" % upstream)
    return program(suite.command(first), folder, "second-gateway", settings, os.readlink("/proc/%d/cwd" % first))


@contextlib.contextmanager
def constant(suite, folder):
    """A kilobyte that is always the same, behind a look at the signature of the token. Yields its address and its processes."""
    port, libraries = free_port(), os.path.join(ROOT, "gateway/target/quarkus-app/lib/*/")
    jars = [jar for name in ("io.vertx.vertx-core", "io.netty.netty", "com.fasterxml.jackson.core")
            for jar in glob.glob(libraries + name + "*.jar")]
    words = [tools.of_jdk("java"), "-Xmx128m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder, "-cp", os.pathsep.join(jars),
             os.path.join(ROOT, "deploy/bench/Constant.java"), str(port), suite.address + "/.well-known/jwks.json"]
    with program(words, folder, "constant") as answering:
        await_listening(answering, port, "deploy/bench/Constant.java")
        yield "http://127.0.0.1:%d" % port, {"the constant": [answering.pid]}


@contextlib.contextmanager
def gateway(suite, folder, service):
    """A second process of the gateway, with the flags of the first, in front of that service. Yields its address and its processes."""
    port = free_port()
    with second_gateway(suite, folder, int(service.rsplit(":", 1)[1]), port) as child:
        await_listening(child, port, "A second gateway")
        yield "http://127.0.0.1:%d" % port, {"its gateway": [child.pid]}


@contextlib.contextmanager
def spring_gateway(suite, folder, service):
    """Another gateway for the JVM, with the heap of ours. Yields its address and its processes."""
    jar, port = build(SPRING_GATEWAY, "tandem-bench-spring-gateway-1.0.0-SNAPSHOT.jar"), free_port()
    route = "--spring.cloud.gateway.server.webflux.routes[0]."
    heap = [flag for flag in suite.flags()["gateway"] if flag.startswith("-Xm") or flag.endswith("GC")]
    words = [tools.of_jdk("java"), *heap, "-Djava.io.tmpdir=" + folder, "-jar", jar, "--server.address=127.0.0.1",
             "--server.port=%d" % port, route + "id=all", route + "uri=" + service, route + "predicates[0]=Path=/**"]
    with program(words, folder, "spring-gateway") as child:
        await_listening(child, port, "deploy/bench/spring-gateway")
        yield "http://127.0.0.1:%d" % port, {"Spring Cloud Gateway": [child.pid]}


NGINX = """daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log;
{user}
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {folder}/nginx-body;
  proxy_temp_path {folder}/nginx-proxy;
  fastcgi_temp_path {folder}/nginx-fastcgi;
  uwsgi_temp_path {folder}/nginx-uwsgi;
  scgi_temp_path {folder}/nginx-scgi;
  keepalive_requests 1000000;
  upstream service {{
    server {service};
    keepalive 64;
    keepalive_requests 1000000;
  }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://service;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
    }}
  }}
}}
"""


@contextlib.contextmanager
def nginx(folder, service):
    """A proxy with kept connections in front of a service. Yields its address and its processes."""
    port, file = free_port(), os.path.join(folder, "nginx.conf")
    with open(file, "w") as out:
        out.write(NGINX.format(folder=folder, port=port, service=service.split("//")[1],
                               user="user root;" if os.getuid() == 0 else ""))
    with program([tools.found("nginx"), "-c", file, "-e", folder + "/nginx-error.log"], folder, "nginx") as master:
        await_listening(master, port, "nginx")
        workers = output("ps", "-o", "pid=", "--ppid", str(master.pid)).split()
        yield "http://127.0.0.1:%d" % port, {"nginx": [master.pid, *map(int, workers)]}
