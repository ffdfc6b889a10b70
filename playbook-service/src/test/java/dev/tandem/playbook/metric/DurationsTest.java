package dev.tandem.playbook.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertEquals(Duration.ofMinutes(7), minutes(9, 7, 1).median());
        assertEquals(Duration.ofMinutes(7), minutes(7).median());
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfWayBetweenTheTwoInTheMiddle() {
        assertEquals(Duration.ofSeconds(450), minutes(9, 8, 7, 1).median());
        assertEquals(Duration.ofNanos(2), new Durations(List.of(Duration.ofNanos(1), Duration.ofNanos(3))).median());
    }

    @Test
    void nineInTenDoNotExceedTheNinetiethPercentile() {
        assertEquals(
                Duration.ofMinutes(9), minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile90());
        assertEquals(
                Duration.ofMinutes(10),
                minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).percentile90());
        assertEquals(Duration.ofMinutes(5), minutes(1, 2, 3, 4, 5).percentile90());
        assertEquals(Duration.ofMinutes(1), minutes(1).percentile90());
    }

    @Test
    void theOrderOfTheTimesDoesNotMatter() {
        List<Duration> times = new ArrayList<>(
                LongStream.rangeClosed(1, 99).mapToObj(Duration::ofSeconds).toList());
        Collections.shuffle(times, new Random(7));

        assertEquals(Duration.ofSeconds(50), new Durations(times).median());
        assertEquals(Duration.ofSeconds(90), new Durations(times).percentile90());
    }

    private static Durations minutes(long... minutes) {
        return new Durations(
                LongStream.of(minutes).mapToObj(Duration::ofMinutes).toList());
    }
}
