package dev.tandem.playbook.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.metric.MetricReport.OfPartner;
import dev.tandem.playbook.metric.MetricReport.OfPerson;
import dev.tandem.playbook.metric.MetricReport.OfVersion;
import dev.tandem.playbook.metric.Observation.Holder;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.SuccessMetric.Measure;
import dev.tandem.playbook.staff.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricReportTest {
    private static final SuccessMetric METRIC =
            new SuccessMetric("answer", "Answer", Measure.RESPONSE_TIME, BigDecimal.valueOf(8), null, List.of());
    private static final UUID ALPINE = new UUID(1, 1);
    private static final UUID FJORD = new UUID(1, 2);
    private static final Holder ADA = new Holder(Side.PARTNER, new UUID(2, 1));
    private static final Holder MAX = new Holder(Side.VENDOR, new UUID(2, 2));

    @Test
    void salesAreToldApartByVersionPartnerAndPerson() {
        List<Observation> sales = List.of(sale(2, FJORD, 3, MAX), sale(1, ALPINE, 1, ADA, MAX), sale(1, FJORD, 2, MAX));

        MetricReport report = MetricReport.of(METRIC, sales, holder -> true);

        assertEquals(3, report.all().sales());
        assertEquals(
                List.of(1, 2),
                report.versions().stream().map(OfVersion::version).toList());
        assertEquals(
                List.of(FJORD, ALPINE),
                report.partners().stream().map(OfPartner::partnerId).toList());
        assertEquals(
                List.of(3, 1),
                report.people().stream().map(one -> one.achieved().sales()).toList());
    }

    @Test
    void onlyPeopleWhoMayBeShownAreToldApart() {
        MetricReport report =
                MetricReport.of(METRIC, List.of(sale(1, ALPINE, 1, ADA, MAX)), holder -> holder.side() == Side.PARTNER);

        assertEquals(
                List.of(ADA.personId()),
                report.people().stream().map(OfPerson::personId).toList());
    }

    @Test
    void thoseWithTheMostSalesAreShownAndTheRestCounted() {
        List<Observation> sales = new ArrayList<>(IntStream.range(0, MetricReport.MOST + 2)
                .mapToObj(i -> sale(1, new UUID(3, i), 1))
                .toList());
        UUID last = new UUID(3, MetricReport.MOST + 1);
        sales.add(sale(1, last, 1));

        MetricReport report = MetricReport.of(METRIC, sales, holder -> true);

        assertEquals(MetricReport.MOST, report.partners().size());
        assertEquals(2, report.morePartners());
        assertEquals(last, report.partners().get(0).partnerId());
        assertEquals(0, report.morePeople());
    }

    private static Observation sale(int version, UUID partner, int hours, Holder... holders) {
        return new Observation(UUID.randomUUID(), version, partner, Set.of(holders), Duration.ofHours(hours), false);
    }
}
