"""What a measurement needs of this machine beside the suite."""
import os
import shutil
import subprocess

PACKAGES = {
    "wrk": "wrk",
    "pgbench": "postgresql",
    "psql": "postgresql-client",
    "curl": "curl",
}


class Shortfall(Exception):
    """What is in the way, in one line that says what to do."""


def found(tool):
    """A server's program is not on the PATH of everybody."""
    return shutil.which(tool, path=os.environ["PATH"] + os.pathsep + "/usr/sbin")


def demand(tools):
    for tool in tools:
        if not found(tool):
            raise Shortfall("%s is missing: install the Debian package %s." % (tool, PACKAGES[tool]))


def of_jdk(tool):
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", tool) if home else tool


def output(*words, **settings):
    """What a command prints; a command that fails is a shortfall, with what it said."""
    run = subprocess.run(words, text=True, capture_output=True, **settings)
    if run.returncode != 0:
        raise Shortfall("%s ended with status %d: %s" % (words[0], run.returncode, (run.stderr or run.stdout).strip()))
    return run.stdout


def first_line(*words):
    said = subprocess.run(words, text=True, capture_output=True)
    return ((said.stdout or said.stderr).splitlines() or ["unknown"])[0].strip()
