package dev.tandem.platform.timer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the kernel finds what is due: a look at the first entry of an index, per timer and tenant. */
final class DueQueries {
    private DueQueries() {}

    /** The tenants of which a timer has anything to do by their own clocks. */
    static String tenantsDue(List<Timer> timers) {
        String any = timers.stream()
                .map(Timer::dueTimes)
                .map(due -> "exists (select 1 from %s d where d.tenant = t.tenant and %s and %s <= %s)"
                        .formatted(
                                due.table(),
                                due.condition(),
                                due.instant(),
                                "now() + make_interval(secs => t.clock_offset_seconds)"))
                .collect(Collectors.joining("\n or "));
        return "select t.tenant from tenant_time t where " + any + " order by t.tenant";
    }

    /** How much of a tenant's is due, and since when, as (number, earliest); no more than so many of each timer are counted. */
    static String due(List<Timer> timers, int most) {
        String each = timers.stream()
                .map(timer -> timer.dueTimes().earliest(most))
                .collect(Collectors.joining("\n union all "));
        return """
                select count(*), min(due.at) from tenant_time t, lateral (%s) due
                 where t.tenant = :tenant and due.at <= :present""".formatted(each);
    }

    /** A tenant's earliest due work, as (timer, at); of several due at the same time, that of the first timer. */
    static String firstDue(List<Timer> timers) {
        String firsts = IntStream.range(0, timers.size())
                .mapToObj(timer -> timers.get(timer).dueTimes().first(timer))
                .collect(Collectors.joining("\n union all "));
        return """
                select first.timer, first.at from tenant_time t, lateral (%s) first
                 where t.tenant = :tenant and first.at <= :present and first.timer not in (:failed)
                 order by first.at, first.timer limit 1""".formatted(firsts);
    }
}
