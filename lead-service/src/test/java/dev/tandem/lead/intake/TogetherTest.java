package dev.tandem.lead.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.testkit.AtOnce;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final List<List<Integer>> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsAtWork = new CountDownLatch(1);
    private final CountDownLatch othersHaveCome = new CountDownLatch(1);

    @Test
    void whoComesAloneIsAnsweredAlone() {
        Together<Integer, String> work = new Together<>(10, this::shown);

        assertEquals("1", work.take(1));
        assertEquals("2", work.take(2));
        assertEquals(List.of(List.of(1), List.of(2)), done);
    }

    @Test
    void whatComesDuringEarlierWorkIsDoneInOneGo() throws Exception {
        Together<Integer, String> work = new Together<>(10, this::shownOnceOthersHaveCome);

        List<String> answers = answersOfOneAndThenOthers(work, 5);

        assertEquals(List.of("0", "1", "2", "3", "4", "5"), answers);
        assertEquals(List.of(1, 5), done.stream().map(List::size).toList());
    }

    @Test
    void noMoreThanTheMostAreDoneInOneGo() throws Exception {
        Together<Integer, String> work = new Together<>(2, this::shownOnceOthersHaveCome);

        answersOfOneAndThenOthers(work, 5);

        assertEquals(List.of(1, 2, 2, 1), done.stream().map(List::size).toList());
    }

    @Test
    void oneThatSpoilsTheWorkOfAllFailsAlone() throws Exception {
        Together<Integer, String> work = new Together<>(10, numbers -> {
            List<String> answers = shownOnceOthersHaveCome(numbers);
            if (numbers.contains(3)) {
                throw new IllegalStateException("three");
            }
            return answers;
        });

        List<String> answers = answersOfOneAndThenOthers(work, 5);

        assertEquals(List.of("0", "1", "2", "three", "4", "5"), answers);
    }

    @Test
    void evenAnErrorLeavesTheNextOnesTheirTurn() {
        Together<Integer, String> work = new Together<>(10, numbers -> {
            if (numbers.contains(1)) {
                throw new StackOverflowError();
            }
            return shown(numbers);
        });

        assertThrows(StackOverflowError.class, () -> work.take(1));
        assertEquals("2", work.take(2));
    }

    /** @return the answers, or what the failures say */
    private List<String> answersOfOneAndThenOthers(Together<Integer, String> work, int others) throws Exception {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> work.take(0));
        firstIsAtWork.await();
        CompletableFuture<List<String>> rest =
                CompletableFuture.supplyAsync(() -> AtOnce.all(IntStream.rangeClosed(1, others)
                        .mapToObj(number -> answer(work, number))
                        .toList()));
        while (work.waiting() < others) {
            Thread.onSpinWait();
        }
        othersHaveCome.countDown();
        List<String> answers = new ArrayList<>(List.of(first.join()));
        answers.addAll(rest.join());
        return answers;
    }

    private static Supplier<String> answer(Together<Integer, String> work, int number) {
        return () -> {
            try {
                return work.take(number);
            } catch (IllegalStateException failure) {
                return failure.getMessage();
            }
        };
    }

    private List<String> shownOnceOthersHaveCome(List<Integer> numbers) {
        if (numbers.contains(0)) {
            firstIsAtWork.countDown();
            try {
                othersHaveCome.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return shown(numbers);
    }

    private List<String> shown(List<Integer> numbers) {
        done.add(numbers);
        return numbers.stream().map(String::valueOf).toList();
    }
}
