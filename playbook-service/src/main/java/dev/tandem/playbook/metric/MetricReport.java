package dev.tandem.playbook.metric;

import dev.tandem.playbook.metric.Observation.Holder;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.staff.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was achieved of one metric: altogether, by version of the playbook, by partner, and by the people who held a duty
 * that answers for it.
 *
 * @param versions of the playbook, by their numbers
 * @param partners and people: those with the most sales first, at most {@link #MOST}
 * @param morePartners and morePeople: how many are left out
 */
public record MetricReport(
        SuccessMetric metric,
        Achievement all,
        List<OfVersion> versions,
        List<OfPartner> partners,
        int morePartners,
        List<OfPerson> people,
        int morePeople) {
    public static final int MOST = 100;

    public record OfVersion(int version, Achievement achieved) {}

    public record OfPartner(UUID partnerId, Achievement achieved) {}

    public record OfPerson(UUID personId, Side side, Achievement achieved) {}

    /** @param shown whose people are told apart */
    static MetricReport of(SuccessMetric metric, List<Observation> observations, Predicate<Holder> shown) {
        List<OfPartner> partners = grouped(observations, one -> Stream.of(one.partnerId())).entrySet().stream()
                .map(group -> new OfPartner(group.getKey(), Achievement.of(metric, group.getValue())))
                .sorted(Comparator.comparing((OfPartner one) -> -one.achieved().sales())
                        .thenComparing(OfPartner::partnerId))
                .toList();
        List<OfPerson> people = grouped(
                        observations, one -> one.holders().stream().filter(shown))
                .entrySet()
                .stream()
                .map(group -> new OfPerson(
                        group.getKey().personId(), group.getKey().side(), Achievement.of(metric, group.getValue())))
                .sorted(Comparator.comparing((OfPerson one) -> -one.achieved().sales())
                        .thenComparing(OfPerson::personId))
                .toList();
        List<OfVersion> versions = new TreeMap<>(grouped(observations, one -> Stream.of(one.version())))
                .entrySet().stream()
                        .map(group -> new OfVersion(group.getKey(), Achievement.of(metric, group.getValue())))
                        .toList();
        return new MetricReport(
                metric,
                Achievement.of(metric, observations),
                versions,
                partners.stream().limit(MOST).toList(),
                Math.max(0, partners.size() - MOST),
                people.stream().limit(MOST).toList(),
                Math.max(0, people.size() - MOST));
    }

    private static <K> Map<K, List<Observation>> grouped(
            List<Observation> observations, Function<Observation, Stream<K>> keys) {
        return observations.stream()
                .flatMap(one -> keys.apply(one).map(key -> Map.entry(key, one)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
