"""A run as JSON and as Markdown: the figures with their references, what each costs, and where it ran."""
import json
import os
import platform
import re
from statistics import median

from suite import ROOT
from tools import first_line, of_jdk, found, output


def surroundings(suite, command):
    """Where and with what was measured."""
    with open("/proc/cpuinfo") as file:
        models = re.findall(r"^model name\s*: (.*)$", file.read(), re.M)
    with open("/proc/meminfo") as file:
        memory = int(re.search(r"^MemTotal: +(\d+)", file.read(), re.M)[1]) // 1024
    settings = suite.sql("postgres", "select string_agg(name || '=' || setting || coalesce(unit, ''), ', ' order by name) from pg_settings"
                                     " where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers',"
                                     " 'max_wal_size', 'wal_sync_method');")
    return {
        "command": command,
        "commit": output("git", "-C", ROOT, "describe", "--always", "--dirty", "--abbrev=12").strip(),
        "machine": "%d × %s, %s MB of memory, %s" % (os.cpu_count(), models[0] if models else platform.machine(),
                                                    format(memory, ","), file_system(suite.folder)),
        "load before": "%.1f" % os.getloadavg()[0],
        "kernel": platform.platform(),
        "JDK": first_line(of_jdk("java"), "-version"),
        "PostgreSQL": suite.sql("postgres", "show server_version;") + ": " + settings,
        "wrk": first_line("wrk", "-v").split(" Copyright")[0],
        "pgbench": first_line("pgbench", "--version"),
        "nginx": first_line(found("nginx"), "-v") if found("nginx") else "not installed",
    }


def file_system(folder):
    return "data on " + output("df", "--output=fstype", folder).splitlines()[-1].strip()


def assessed(result):
    """The medians of a figure, their ratio, and whether they are what was wanted."""
    us = {name: median_of(result["us"], name) for name in ("rate", "p50", "p99")}
    them = {name: median_of(result["reference"], name) for name in ("rate", "p50", "p99")}
    ratio = us["rate"] / them["rate"] if us["rate"] and them["rate"] and not result["paced"] else None
    wanted = result["wanted"]
    # A rate may be enough by itself or beside its reference; a time is wanted besides.
    fast = [us["rate"] >= wanted["rate"]] if "rate" in wanted else []
    fast += [ratio is not None and ratio >= wanted["ratio"]] if "ratio" in wanted else []
    met = [any(fast)] if fast else []
    met += [us["p99"] <= wanted["p99"]] if "p99" in wanted else []
    counts = all(measured.get("counts", True) for measured in result["us"])
    # A rate that does not count is none.
    return {"us": us, "reference": them, "ratio": ratio, "reached": counts and all(met) if met else None, "counts": counts}


def median_of(rounds, name):
    values = [measured[name] for measured in rounds if measured.get(name) is not None]
    return median(values) if values else None


def falls_short(result):
    found_to_be = assessed(result)
    return found_to_be["reached"] is False or not found_to_be["counts"]


def as_json(results, where, suites, shortfalls):
    figures = [{**result, "assessed": assessed(result)} for result in results]
    return json.dumps({"where": where, "figures": figures, "suites": suites, "shortfalls": shortfalls}, indent=2, ensure_ascii=False)


def as_markdown(results, where, suites, shortfalls):
    return "\n\n".join(filter(None, [
        "## The last run", table(["", ""], where.items()), figures(results), latencies(results), costs(results),
        left_over(results), shown(suites), profiles(results), "\n".join("**Failed:** " + line for line in shortfalls)])) + "\n"


def figures(results):
    rated = [result for result in results if median_of(result["us"], "rate")]
    return rated and "Rates by round, and the ratio of their medians:\n\n" + table(
        ["work", "us", "median", "reference", "median", "ratio", "wanted", "counts"],
        [[result["work"], by_round(result["us"], "rate"), number(assessed(result)["us"]["rate"]),
          by_round(result["reference"], "rate"), number(assessed(result)["reference"]["rate"]), fraction(assessed(result)["ratio"]),
          wish(result), "yes" if assessed(result)["counts"] else "**no**"] for result in rated])


def latencies(results):
    timed = [result for result in results if median_of(result["us"], "p50") is not None]
    return timed and "Milliseconds, the median of the rounds' p50 and p99:\n\n" + table(
        ["work", "p50", "p99", "reference p50", "reference p99", "p99 by round"],
        [[result["work"]] + [number(assessed(result)[side][name]) for side in ("us", "reference") for name in ("p50", "p99")]
         + [by_round(result["us"], "p99")] for result in timed])


def costs(results):
    costed = [(result["work"] + words, result[side]) for result in results
              for side, words in (("us", ""), ("reference", ": " + (result["reference name"] or "")))
              if any("cpu" in measured for measured in result[side])]
    names = list(dict.fromkeys(name for _, rounds in costed for measured in rounds for name in measured.get("cpu", {})))
    return costed and "Microseconds of CPU for each request or line, by process, the median of the rounds:\n\n" + table(
        ["work", *names],
        [[work] + [number(median_of([measured["cpu"] for measured in rounds], name)) for name in names] for work, rounds in costed])


def left_over(results):
    lines = ["- %s, round %d: %s left after 10 s; %s" % (
        result["work"], index + 1, ", ".join("%d %s" % (count, what) for what, count in measured["left"].items()),
        "nothing after %s s" % measured["settled after"] if measured["settled after"] else "some after five minutes, too")
        for result in results for index, measured in enumerate(result["us"]) if measured.get("counts") is False]
    return lines and "What does not count:\n\n" + "\n".join(lines)


def shown(suites):
    return "\n\n".join("%s: %s\n\n%s" % (suite["what"], suite["said"], table(
        ["process", "PSS, MB", "RSS, MB", "JVM flags"],
        [[name, number(sizes["Pss"]), number(sizes["Rss"]), " ".join(suite["flags"].get(name, []))]
         for name, sizes in suite["memory"].items()]
        + [["together"] + [number(sum(sizes[kind] for sizes in suite["memory"].values())) for kind in ("Pss", "Rss")] + [""]]))
        for suite in suites)


def profiles(results):
    return "\n\n".join("%s, %s: %d samples\n\n%s" % (result["work"], process, hot["samples"], table(
        ["samples", "method, itself", "samples", "method, with what it calls"],
        [[*own[::-1], *below[::-1]] for own, below in zip(pad(hot["itself"], hot["with what it calls"]), hot["with what it calls"])]))
        for result in results for process, hot in result.get("profile", {}).items())


def pad(rows, longer):
    return rows + [("", "")] * (len(longer) - len(rows))


def wish(result):
    words = {"rate": "≥ %s a second", "ratio": "ratio ≥ %s"}
    wanted = " or ".join(words[name] % number(result["wanted"][name]) for name in words if name in result["wanted"])
    if "p99" in result["wanted"]:
        wanted = (wanted and wanted + ", ") + "p99 ≤ %s ms" % number(result["wanted"]["p99"])
    return wanted and wanted + {True: ": reached", False: ": **not reached**", None: ""}[assessed(result)["reached"]]


def by_round(rounds, name):
    return " · ".join(number(measured[name]) for measured in rounds if measured.get(name) is not None)


def number(value):
    if value is None:
        return ""
    return "{:,.0f}".format(value) if abs(value) >= 100 else "{:.3g}".format(value)


def fraction(value):
    return "" if value is None else "%.3f" % value


def table(heads, rows):
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)
