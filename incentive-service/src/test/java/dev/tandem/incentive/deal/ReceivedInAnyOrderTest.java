package dev.tandem.incentive.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.calculation.Earning;
import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.PeriodCalculation;
import dev.tandem.incentive.calculation.PeriodTerms;
import dev.tandem.incentive.calculation.Rate;
import dev.tandem.incentive.calculation.RateMode;
import dev.tandem.incentive.calculation.RateTier;
import dev.tandem.incentive.calculation.RateTiers;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.plan.rule.Clawback;
import dev.tandem.incentive.plan.rule.ClawbackShare;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated sales with corrections, refunds, cancellations and leavings; the seed is in the test's name. */
class ReceivedInAnyOrderTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final UUID PARTNER = new UUID(0, 1);
    private static final RateTiers TIERS =
            new RateTiers(List.of(RateTier.between("0", "4000", "3"), RateTier.from("4000", "7.125")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aPeriodEarnsTheSameInWhateverOrderAndHoweverOftenItsEventsAreHeard(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<DealFacts> events = events(random);
            Clawback clawback =
                    new Clawback(30, pick(random, ClawbackShare.values()), pick(random, ClawbackShare.values()));
            PeriodTerms terms =
                    PeriodTerms.of(new Rate.Tiered(pick(random, RateMode.values()), Rate.Scope.CUMULATIVE, TIERS), 2);
            List<Earning> expected = earned(terms, clawback, events);

            events.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(events, random);

            assertEquals(expected, earned(terms, clawback, events));
        }
    }

    private static List<Earning> earned(PeriodTerms terms, Clawback clawback, List<DealFacts> events) {
        Map<UUID, Deal> deals = new HashMap<>();
        for (DealFacts facts : events) {
            deals.computeIfAbsent(facts.id(), id -> new Deal(facts)).receive(facts);
        }
        return PeriodCalculation.of(
                terms,
                deals.values().stream().map(deal -> earning(deal, clawback)).toList());
    }

    private static EarningDeal earning(Deal deal, Clawback clawback) {
        BigDecimal amount = deal.amount().amount();
        return new EarningDeal(
                deal.id(),
                deal.closedOn(),
                amount,
                List.of(Share.whole("a")),
                List.of(),
                clawback.kept(deal.closedOn(), amount, deal.afterSale()));
    }

    private static List<DealFacts> events(Random random) {
        List<DealFacts> events = new ArrayList<>();
        for (int deal = 1 + random.nextInt(6); deal > 0; deal--) {
            Sale sale = new Sale(new UUID(1, random.nextLong()), DAY.plusDays(random.nextInt(40)), random);
            sale.happen(events);
        }
        return events;
    }

    private static <T> T pick(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static final DealFacts.Parties PARTIES = new DealFacts.Parties(
            PARTNER, Optional.empty(), List.of(new Participant(PARTNER, "sourced", BigDecimal.valueOf(100))));
    private static final DealFacts.Circumstances NOTHING_MORE =
            new DealFacts.Circumstances(Optional.empty(), Optional.empty(), Optional.empty());

    /** One sale's life, as the lead service would publish it. */
    private record Sale(UUID id, LocalDate closedOn, Random random) {

        void happen(List<DealFacts> events) {
            int amount = 1 + random.nextInt(5000);
            int refunded = 0;
            LocalDate cancelled = null;
            events.add(published(0, amount, Optional.empty()));
            for (int number = 1 + random.nextInt(5); number > 0; number--) {
                int change = events.size();
                LocalDate on = closedOn.plusDays(random.nextInt(50));
                refunded += random.nextInt(400);
                amount += random.nextInt(300);
                cancelled = cancelled == null && random.nextInt(8) == 0 ? on : cancelled;
                events.add(published(change, amount, Optional.of(change(change, on, refunded, cancelled))));
            }
            if (random.nextInt(4) == 0) {
                events.add(left(closedOn.plusDays(random.nextInt(40))));
            }
        }

        private static AfterSale.SaleChange change(int number, LocalDate on, int refunded, LocalDate cancelledOn) {
            return new AfterSale.SaleChange(number, on, BigDecimal.valueOf(refunded), BigDecimal.ZERO, cancelledOn);
        }

        private DealFacts published(int number, int amount, Optional<AfterSale.SaleChange> change) {
            return new DealFacts.Sale(
                    source(number),
                    id,
                    closedOn,
                    PARTIES,
                    NOTHING_MORE,
                    DealOutcome.WON,
                    worth(amount),
                    Optional.empty(),
                    change);
        }

        private DealFacts left(LocalDate on) {
            return new DealFacts.LostCustomer(
                    source(DealFacts.Source.PRESUMED), id, closedOn, PARTIES, NOTHING_MORE, worth(1), on);
        }

        private DealFacts.Source source(int number) {
            return new DealFacts.Source(
                    new UUID(2, number), Occurrence.live(id, number, Instant.EPOCH, closedOn), number);
        }

        private static DealFacts.Worth worth(int amount) {
            return DealFacts.Worth.of(Money.of(amount + ".00", "USD"));
        }
    }
}
