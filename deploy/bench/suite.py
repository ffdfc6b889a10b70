"""A suite of its own: started, looked into, and stopped by its own launcher."""
import glob
import json
import os
import re
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from tools import Shortfall, output

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TICKS = os.sysconf("SC_CLK_TCK")
TENANT = "northwind"
STORY_PATIENCE = 600


class Suite:
    """deploy/run as a child process, in a folder that nothing else uses."""

    def __init__(self, folder, *options, fresh=True):
        self.folder = os.path.abspath(folder)
        self.options = ["--fresh", *options] if fresh else options
        self.said = []
        self.ready_after = None
        self.played_after = None
        self.address = None
        self.profile = None
        self._up = threading.Event()
        self._tokens = {}

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        self.environment = dict(os.environ, TANDEM_LOCAL=self.folder)
        self.begun = time.monotonic()
        self.launcher = subprocess.Popen(
            [os.path.join(ROOT, "deploy/run"), "--free-ports", *self.options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=self.environment)
        threading.Thread(target=self._listen, daemon=True).start()
        try:
            if not self._up.wait(STORY_PATIENCE) or not self.address:
                raise Shortfall("The suite does not come up: " + " ".join(self.said[-5:]))
            self.port = int(self.address.rsplit(":", 1)[1])
        except BaseException:
            self.stop()
            raise
        return self

    def _listen(self):
        """The launcher's lines: what its JVMs are tuned for, how soon each process was ready, the story, and the address at last."""
        for line in self.launcher.stdout:
            self.said.append(line.rstrip())
            profile = re.match(r"Starting the suite by its profile for (.*); logs are in ", line)
            if profile:
                self.profile = profile[1]
            if re.match(r"  \S+ +ready ", line):
                self.ready_after = time.monotonic() - self.begun
            if line.startswith("API="):
                self.played_after = time.monotonic() - self.begun
                self.address = line.strip()[len("API="):]
                self._up.set()
        self._up.set()

    def __exit__(self, *failure):
        self.stop()

    def stop(self):
        if self.launcher.poll() is None:
            self.launcher.terminate()
        self.launcher.wait()

    def check_alive(self):
        if self.launcher.poll() is not None:
            raise Shortfall("The suite has ended: " + " ".join(self.said[-3:]))

    def service(self, name):
        """The address of a service itself, past the gateway."""
        return "http://127.0.0.1:%d" % (self.port + 1 + ["lead", "playbook", "incentive"].index(name))

    @property
    def kafka(self):
        return "127.0.0.1:%d" % (self.port + 6)

    # Callers

    def token(self, role, tenant=TENANT, person=None, partner=None):
        words = [role, "--tenant", tenant]
        words += ["--person", person] if person else []
        words += ["--partner", partner] if partner else []
        key = tuple(words)
        if key not in self._tokens:
            self._tokens[key] = output(os.path.join(ROOT, "deploy/token"), *words, env=self.environment).strip()
        return self._tokens[key]

    def token_of_program(self, *scopes):
        """A token that the door has given, which services take as well when they are called past it."""
        admin = self.token("vendorAdmin")
        client = self.call(admin, "/v1/api-clients", {"name": "bench", "roles": ["integration"], "scopes": scopes,
                                                      "tokenLifetime": "PT1H"})["id"]
        key = self.call(admin, "/v1/api-clients/%s/secrets" % client, {})["key"]
        form = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": client, "client_secret": key})
        with urllib.request.urlopen(self.address + "/v1/token", data=form.encode()) as answer:
            return json.load(answer)["access_token"]

    def call(self, token, path, body=None):
        return json.loads(self.text(token, path, body))

    def text(self, token, path, body=None, patience=60):
        """One call through the gateway; what is not yet known to a service, from another one, is asked for again."""
        headers = {"Authorization": "Bearer " + token}
        if body is not None:
            headers["Content-Type"] = "application/json"
            # Where a secret is made there is no answer to be kept.
            if not path.endswith("/secrets"):
                headers["Idempotency-Key"] = os.urandom(12).hex()
        data = None if body is None else json.dumps(body).encode()
        until = time.monotonic() + patience
        while True:
            try:
                request = urllib.request.Request(self.address + path, data=data, headers=headers)
                with urllib.request.urlopen(request) as answer:
                    return answer.read().decode()
            except urllib.error.HTTPError as refusal:
                said = refusal.read().decode(errors="replace")
                if refusal.code >= 500 or time.monotonic() > until:
                    raise Shortfall("%s answers %d: %s" % (path, refusal.code, said))
                time.sleep(0.2)

    # Data

    def database(self, name):
        with open(os.path.join(self.folder, "postgres.password")) as file:
            password = file.read().strip()
        return dict(os.environ, PGHOST="127.0.0.1", PGPORT=str(self.port + 5), PGUSER="postgres",
                    PGPASSWORD=password, PGDATABASE=name)

    def sql(self, database, statement, **values):
        """As the superuser, who sees all tenants. Values are named :'name' in the statement."""
        words = ["psql", "-qAt", "-v", "ON_ERROR_STOP=1"]
        for name, value in values.items():
            words += ["-v", "%s=%s" % (name, value)]
        return output(*words, input=statement, env=self.database(database)).strip()

    def number(self, database, statement, **values):
        return int(self.sql(database, statement, **values))

    # Processes

    def processes(self):
        """The ids of the suite's processes, by name."""
        parents = {}
        for stat in glob.glob("/proc/[0-9]*/stat"):
            try:
                with open(stat) as file:
                    pid, rest = stat.split("/")[2], file.read().rsplit(")", 1)[1].split()
                parents.setdefault(int(rest[1]), []).append(int(pid))
            except OSError:
                continue
        found = {"launcher": [self.launcher.pid]}
        for pid in parents.get(self.launcher.pid, []):
            line = " ".join(self.command(pid))
            named = re.search(r"-Dtandem\.process=(\S+)", line)
            if named:
                found[named[1]] = [pid]
            elif "KafkaBrokerMain" in line:
                found["kafka-broker"] = [pid]
        try:
            with open(os.path.join(self.folder, "postgres", "postmaster.pid")) as file:
                postmaster = int(file.readline())
            found["postgresql"] = [postmaster] + parents.get(postmaster, [])
        except OSError:
            pass
        return found

    def process(self, name):
        return self.processes()[name][0]

    @staticmethod
    def command(pid):
        try:
            with open("/proc/%d/cmdline" % pid) as file:
                return file.read().rstrip("\0").split("\0")
        except OSError:
            return []

    def cpu(self, beside=None):
        """
        Seconds of CPU by process so far; of PostgreSQL with those of its backends that have ended.
        @param beside: ids of other processes, by name
        """
        return {name: sum(cpu_of(pid, name == "postgresql" and pid == pids[0]) for pid in pids)
                for name, pids in {**self.processes(), **(beside or {})}.items()}

    def memory(self):
        """Megabytes by process: pages that several share are divided among them (PSS), and as each alone would say (RSS)."""
        return {name: {kind: sum(memory_of(pid, kind) for pid in pids) // 1024 for kind in ("Pss", "Rss")}
                for name, pids in self.processes().items()}

    def flags(self):
        """The JVM flags of each process, heap first, as its command line has them."""
        said = {}
        for name, pids in self.processes().items():
            words = self.command(pids[0])
            if words and words[0].endswith("java"):
                said[name] = [word for word in words if word.startswith("-X")]
        return said


def cpu_of(pid, with_ended_children=False):
    try:
        with open("/proc/%d/stat" % pid) as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return sum(int(field) for field in fields[11:15 if with_ended_children else 13]) / TICKS


def memory_of(pid, kind):
    try:
        with open("/proc/%d/smaps_rollup" % pid) as file:
            return int(re.search(r"^%s: +(\d+) kB" % kind, file.read(), re.M)[1])
    except (OSError, TypeError):
        return 0
