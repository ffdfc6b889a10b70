"""A flight recording of some JVMs, and what it says in a few lines."""
import collections
import os
import re

from tools import of_jdk, output

SHOWN = 12
# Threads and proxies call everything, and say nothing.
TELLING = re.compile(r"(dev\.tandem|org\.hibernate|com\.fasterxml|org\.postgresql|sun\.security|java\.security|io\.vertx\.http"
                     r"|io\.smallrye\.jwt|org\.jose4j|org\.apache\.kafka|io\.agroal)\.(?!.*(_ClientProxy|_Subclass|\$quarkus|lambda\$))")


class Recording:
    def __init__(self, processes, folder, work):
        """@param processes: their ids by name"""
        self.processes = processes
        # The diagnostic command takes no spaces in a name.
        about = re.sub(r"\W+", "-", work).strip("-")
        self.files = {name: os.path.join(folder, "%s.%s.jfr" % (about, name.replace(" ", "-"))) for name in processes}

    def __enter__(self):
        for name, pid in self.processes.items():
            output(of_jdk("jcmd"), str(pid), "JFR.start", "name=bench", "settings=profile")
        return self

    def __exit__(self, *failure):
        for name, pid in self.processes.items():
            output(of_jdk("jcmd"), str(pid), "JFR.dump", "name=bench", "filename=" + self.files[name])
            output(of_jdk("jcmd"), str(pid), "JFR.stop", "name=bench")

    def hottest(self):
        """Of each process: in how many of its samples a method was at work itself, and in how many anything it called."""
        return {name: hottest(stacks(file)) for name, file in self.files.items()}


def stacks(file):
    """The methods of each sample, innermost first."""
    found, stack = [], None
    for line in output(of_jdk("jfr"), "print", "--events", "jdk.ExecutionSample", "--stack-depth", "64", file).splitlines():
        if "stackTrace = [" in line:
            stack = []
        elif stack is not None and line.strip() == "]":
            found.append(stack)
            stack = None
        elif stack is not None:
            method = re.match(r"\s*([\w.$<>]+)\(", line)
            if method:
                stack.append(method[1])
    return [stack for stack in found if stack]


def hottest(samples):
    own = collections.Counter(stack[0] for stack in samples)
    all_below = collections.Counter(method for stack in samples for method in set(stack))
    return {"samples": len(samples), "itself": own.most_common(SHOWN),
            "with what it calls": [(method, times) for method, times in all_below.most_common() if TELLING.match(method)][:2 * SHOWN]}
