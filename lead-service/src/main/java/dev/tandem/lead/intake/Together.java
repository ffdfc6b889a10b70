package dev.tandem.lead.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does work of many threads together: what comes while earlier work is under way waits for it, and is then done in one go by the
 * first that waits. Who comes alone waits for nothing.
 */
public final class Together<Q, A> {
    private final int most;
    private final Function<List<Q>, List<A>> work;
    private final Lock turn = new ReentrantLock();
    private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * @param most to be done in one go
     * @param work answers in the order of what was asked; when it fails for several, each half of them is tried by itself
     */
    public Together(int most, Function<List<Q>, List<A>> work) {
        this.most = most;
        this.work = work;
    }

    private static final class Asked<Q, A> {
        private final Q question;
        private Supplier<A> answer;

        private Asked(Q question) {
            this.question = question;
        }
    }

    /** @throws RuntimeException that of the work for it alone */
    public A take(Q question) {
        Asked<Q, A> mine = new Asked<>(question);
        waiting.add(mine);
        turn.lock();
        try {
            while (mine.answer == null) {
                doNext();
            }
        } finally {
            turn.unlock();
        }
        return mine.answer.get();
    }

    /** The number of those that came and are not at work yet. */
    public int waiting() {
        return waiting.size();
    }

    private void doNext() {
        List<Asked<Q, A>> next = new ArrayList<>();
        for (Asked<Q, A> one = waiting.poll(); one != null; one = next.size() < most ? waiting.poll() : null) {
            next.add(one);
        }
        try {
            answer(next);
        } finally {
            // After an error, which ends this thread's work; nobody may wait for ever.
            next.stream()
                    .filter(one -> one.answer == null)
                    .forEach(one -> one.answer = () -> {
                        throw new IllegalStateException("What was done together with it has broken off");
                    });
        }
    }

    private void answer(List<Asked<Q, A>> asked) {
        try {
            List<A> answers = work.apply(asked.stream().map(one -> one.question).toList());
            for (int i = 0; i < asked.size(); i++) {
                A answer = answers.get(i);
                asked.get(i).answer = () -> answer;
            }
        } catch (RuntimeException failure) {
            if (asked.size() == 1) {
                asked.get(0).answer = () -> {
                    throw failure;
                };
            } else {
                int half = asked.size() / 2;
                answer(asked.subList(0, half));
                answer(asked.subList(half, asked.size()));
            }
        }
    }
}
