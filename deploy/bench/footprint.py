"""How soon the suite is there, and what it takes of the machine's memory when nothing happens."""
import os
import time
from statistics import median

from bench import total
from suite import Suite

IDLE_SECONDS = 10
MOST_STARTS = 3
MOST_MEGABYTES = 1_200


def plain(chosen, tell):
    """deploy/run as a developer starts it: once without data, then on the data of the last time."""
    folder = os.path.join(chosen.local, "plain")
    starts = []
    for number in range(1 + min(chosen.rounds, MOST_STARTS)):
        with Suite(folder, fresh=number == 0) as suite:
            time.sleep(IDLE_SECONDS)
            profile = suite.profile
            starts.append((suite.ready_after, suite.played_after, suite.memory(), suite.flags()))
            tell("deploy/run: ready after %.1f s, story played after %.1f s" % starts[-1][:2])
    again = starts[1:]
    said = ("profile for %s; without data ready after %.1f s and the story played after %.1f s; again ready after %s (median %.1f s),"
            " story played after %s; memory %d s after the last story: %s" % (
                profile, *starts[0][:2], seconds(again, 0), median(start[0] for start in again), seconds(again, 1), IDLE_SECONDS,
                verdict(total(starts[-1][2]))))
    return {"what": "deploy/run", "said": said, "memory": starts[-1][2], "flags": starts[-1][3],
            "starts": [{"ready": start[0], "played": start[1], "memory": start[2]} for start in starts]}


def verdict(megabytes):
    return "at most {:,} MB are wanted: {}".format(MOST_MEGABYTES, "reached" if megabytes <= MOST_MEGABYTES else "**not reached**")


def seconds(starts, index):
    return " · ".join("%.1f" % start[index] for start in starts) + " s"
