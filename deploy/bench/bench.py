"""What all measurements share: rounds that alternate with their reference, and what becomes of them."""
import itertools
import os
import sys
import time

import report
import settled
from recording import Recording
from reference import TwoRows

# Of the suite, where something falls short.
RECORDED = ("lead-service", "gateway")
MOST_WARM_UPS = 16
# Rounds in a row that are hardly faster than the fastest before them.
STEADY = 3
HARDLY = 1.1


class Bench:
    def __init__(self, suite, consumers, folder, out, options):
        """@param folder: for what is needed meanwhile; @param out: for what is kept"""
        self.suite, self.consumers, self.folder, self.out, self.options = suite, consumers, folder, out, options
        self.two_rows = TwoRows(suite, folder)
        self.results, self.most_memory = [], {}
        self._rounds = itertools.count(1)
        self._begun = int(time.time())

    def tell(self, line):
        print(line, file=sys.stderr, flush=True)

    def round_name(self):
        """Companies and people of a round are its own, so that none of them is a duplicate."""
        return "b%dr%d" % (self._begun, next(self._rounds))

    def file(self, name, lines=None):
        path = os.path.join(self.folder, name)
        if lines is not None:
            with open(path, "w") as out:
                out.write("".join(line + "\n" for line in lines))
        return path

    def compare(self, work, unit, us, reference=None, reference_name=None, wanted=None, rounds=None, warm_up=True,
                paced=False, follows=None, also_recorded=None):
        """
        The rounds of one figure: its reference and us in turn, after some of us that do not count.
        @param us: of a round's name, as most need none
        @param paced: whether the rate was given, so that its times alone say something
        @param also_recorded: by name, processes beside the suite's own that say where time goes, if it falls short
        @param follows: what has to have followed from a round for its rate to count: of the round's name and figures, by name
            how much of it has not
        """
        result = {"work": work, "unit": unit, "us": [], "reference": [], "reference name": reference_name,
                  "wanted": wanted or {}, "paced": paced}
        if warm_up:
            self.warm(lambda: self._us(us, follows))
        for number in range(1, (rounds or self.options.rounds) + 1):
            if reference:
                result["reference"].append(reference())
            result["us"].append(self._us(us, follows))
            self.tell("%s, round %d: %s%s" % (work, number, told(result["us"][-1]),
                                            "; reference %s" % told(result["reference"][-1]) if reference else ""))
        self.results.append(result)
        if self.options.profile and report.falls_short(result):
            with Recording({**{name: self.suite.process(name) for name in RECORDED}, **(also_recorded or {})}, self.out, work) as recording:
                us(self.round_name())
            result["profile"] = recording.hottest()
        return result

    def warm(self, measure):
        """Rounds that do not count, until some in a row are hardly faster than before: compilers go on for a while."""
        fastest, steady = 0, 0
        for _ in range(MOST_WARM_UPS):
            rate = measure()["rate"]
            steady = steady + 1 if rate <= HARDLY * fastest else 0
            fastest = max(fastest, rate)
            if steady == STEADY:
                return

    def _us(self, us, follows):
        self.suite.check_alive()
        name = self.round_name()
        found = us(name)
        self.note_memory()
        if follows:
            found.update(settled.verdict(self.suite, self.consumers, lambda: follows(name, found)))
        return found

    def note_memory(self):
        """Kept of the moment at which the whole was largest."""
        now = self.suite.memory()
        if total(now) > total(self.most_memory):
            self.most_memory = now


def total(memory):
    return sum(sizes["Pss"] for sizes in memory.values())


def told(measured):
    words = ["%.0f a second" % measured["rate"]] if "rate" in measured else []
    words += ["%s %.1f ms" % (name, measured[name]) for name in ("p50", "p99") if measured.get(name) is not None]
    if measured.get("counts") is False:
        words.append("does not count: " + ", ".join("%d %s" % (number, what) for what, number in measured["left"].items()))
    return ", ".join(words)
