package dev.tandem.incentive.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.Ids;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementVersionTest {
    private static final UUID MAX = UUID.randomUUID();
    private static final UUID FAY = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 15);

    @Test
    void aVersionCoversItsFirstDayAndNoLongerTheDayOnWhichItEnds() {
        Pact pact = new Pact(MAX, FIRST, TODAY);

        assertTrue(pact.covers(FIRST));
        assertTrue(pact.covers(TODAY.minusDays(1)));
        assertFalse(pact.covers(TODAY));
        assertFalse(pact.covers(FIRST.minusDays(1)));
    }

    @Test
    void versionsThatMeetDoNotOverlap() {
        Pact pact = new Pact(MAX, FIRST, TODAY);

        assertFalse(pact.overlaps(new Pact(MAX, TODAY, null)));
        assertFalse(new Pact(MAX, TODAY, null).overlaps(pact));
        assertTrue(pact.overlaps(new Pact(MAX, TODAY.minusDays(1), null)));
    }

    @Test
    void aSuccessorTakesOverTomorrowAtTheEarliest() {
        Pact inForce = new Pact(MAX, FIRST, null);

        assertRewritesBefore("2017-06-16", () -> inForce.giveWayTo(new Pact(MAX, TODAY, null), TODAY));
        inForce.giveWayTo(new Pact(MAX, TODAY.plusDays(1), null), TODAY);

        assertEquals(Optional.of(TODAY.plusDays(1)), inForce.effectiveTo());
    }

    @Test
    void aSuccessorStartsLaterThanWhatItReplaces() {
        Pact inForce = new Pact(MAX, TODAY.plusYears(1), null);

        for (LocalDate tooEarly : List.of(TODAY.plusDays(1), TODAY.plusYears(1))) {
            assertRewritesBefore("2018-06-16", () -> inForce.giveWayTo(new Pact(MAX, tooEarly, null), TODAY));
        }
    }

    @Test
    void somebodyElseThanTheAuthorApprovesAndOnce() {
        Pact pact = new Pact(MAX, FIRST, null);

        assertRefused("secondPersonRequired", () -> pact.approve(MAX, Instant.EPOCH));
        pact.approve(FAY, Instant.EPOCH);

        assertEquals(AgreementStatus.APPROVED, pact.status());
        assertEquals(Optional.of(FAY), pact.approvedBy());
        assertRefused("notInState", () -> pact.approve(UUID.randomUUID(), Instant.EPOCH));
    }

    @Test
    void noneOfThoseWhoWroteItApprovesIt() {
        Pact pact = new Pact(MAX, FIRST, null);
        pact.changedBy(FAY);

        assertEquals(List.of(MAX, FAY), pact.authors());
        assertRefused("secondPersonRequired", () -> pact.approve(MAX, Instant.EPOCH));
        assertRefused("secondPersonRequired", () -> pact.approve(FAY, Instant.EPOCH));
        pact.approve(UUID.randomUUID(), Instant.EPOCH);
    }

    private static void assertRefused(String code, Runnable attempt) {
        assertEquals(code, assertThrows(Refusal.class, attempt::run).code());
    }

    private static void assertRewritesBefore(String earliest, Runnable attempt) {
        assertEquals(earliest, assertThrows(RewritesThePast.class, attempt::run).getMessage());
    }

    /** An agreement on nothing in particular. */
    private static final class Pact extends AgreementVersion {

        Pact(UUID author, LocalDate from, LocalDate to) {
            super(Ids.next(), new AgreementHeading("pact", "Pact", Currency.getInstance("USD"), from, to), 1, author);
        }

        void changedBy(UUID person) {
            change(new AgreementHeading(code(), "Pact 2", currency(), effectiveFrom(), null), person);
        }

        @Override
        protected String kind() {
            return "pact";
        }

        @Override
        protected Refusal rewritesThePast(LocalDate earliest) {
            return new RewritesThePast(earliest);
        }
    }

    private static final class RewritesThePast extends Conflict {
        RewritesThePast(LocalDate earliest) {
            super(earliest.toString());
        }
    }
}
