package dev.tandem.incentive.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.calculation.RecoverableDraw.Settled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecoverableDrawTest {
    private static final RecoverableDraw DRAW = new RecoverableDraw(new BigDecimal("1000"), 4);

    @Test
    void aDrawLiftsThePeriodsUntilItIsRecovered() {
        assertEquals(List.of("500", "300", "600", "0"), over(Settled::drawn, "500", "700", "400", "2000"));
        assertEquals(List.of("500", "800", "1400", "0"), over(Settled::balance, "500", "700", "400", "2000"));
        assertEquals(List.of("0", "0", "0", "1400"), over(Settled::recovered, "500", "700", "400", "2000"));
        assertEquals(List.of("1000", "1000", "1000", "600"), over(Settled::paid, "500", "700", "400", "2000"));
    }

    @Test
    void whoEarnsMoreThanTheDrawGetsItAll() {
        assertEquals(List.of("1500"), over(Settled::paid, "1500"));
        assertEquals(List.of("0"), over(Settled::balance, "1500"));
    }

    @Test
    void whatOnePeriodCannotGiveBackTheNextOneDoes() {
        assertEquals(
                List.of("0", "0", "0", "100", "300"), over(Settled::recovered, "1000", "1000", "600", "100", "500"));
        assertEquals(List.of("0", "0", "400", "300", "0"), over(Settled::balance, "1000", "1000", "600", "100", "500"));
    }

    @Test
    void nobodyPaysIn() {
        assertEquals(List.of("0"), last(over(Settled::recovered, "0", "0", "0", "-50")));
        assertEquals(List.of("-50"), last(over(Settled::paid, "0", "0", "0", "-50")));
    }

    @Test
    void aPeriodOfReversalsIsLiftedAllTheSame() {
        assertEquals(List.of("1200"), over(Settled::drawn, "-200"));
    }

    /** Period after period from the first one on. */
    private static List<String> over(Function<Settled, BigDecimal> figure, String... earnings) {
        List<String> figures = new ArrayList<>();
        BigDecimal balance = BigDecimal.ZERO;
        for (String earned : earnings) {
            Settled settled = DRAW.settle(figures.size() + 1, new BigDecimal(earned), balance);
            figures.add(figure.apply(settled).toPlainString());
            balance = settled.balance();
        }
        return figures;
    }

    private static List<String> last(List<String> all) {
        return all.subList(all.size() - 1, all.size());
    }
}
