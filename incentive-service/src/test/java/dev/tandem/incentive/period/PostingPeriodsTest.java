package dev.tandem.incentive.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostingPeriodsTest {
    private static final LocalDate BOOKS_START = LocalDate.of(2017, 1, 1);

    @Test
    void aPostingGoesToThePeriodOfItsAttainmentWhileThatIsOpen() {
        assertEquals(quarter("2017-04-01"), posted("2017-04-01"));
        assertEquals(quarter("2017-04-01"), posted("2017-04-01", "2017-01-01"));
    }

    @Test
    void aPostingOfAClosedPeriodGoesToTheEarliestOpenOne() {
        assertEquals(quarter("2017-07-01"), posted("2017-01-01", "2017-01-01", "2017-04-01"));
        assertEquals(quarter("2017-01-01"), posted("2017-04-01", "2017-04-01"));
    }

    @Test
    void aPostingOfATimeBeforeTheBooksGoesToTheEarliestOpenOne() {
        assertEquals(quarter("2017-01-01"), posted("2016-10-01"));
        assertEquals(quarter("2017-04-01"), posted("2016-10-01", "2017-01-01"));
    }

    /** @param closed quarters, each by its first day */
    private static AccountingPeriod posted(String attained, String... closed) {
        Set<AccountingPeriod> periods =
                Stream.of(closed).map(PostingPeriodsTest::quarter).collect(Collectors.toSet());
        return new PostingPeriods(BOOKS_START, periods).of(quarter(attained));
    }

    private static AccountingPeriod quarter(String firstDay) {
        return AccountingPeriod.containing(LocalDate.parse(firstDay), PeriodKind.QUARTER);
    }
}
