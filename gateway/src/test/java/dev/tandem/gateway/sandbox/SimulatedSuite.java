package dev.tandem.gateway.sandbox;

import dev.tandem.gateway.sandbox.ServiceAnswer.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Four services with timers, outboxes, topics and consumers, each step of which takes its own random time, up to three seconds. What is
 * due, and what is heard, makes more due and more to be told, in the same service and in others. Other tenants never cease to
 * publish. Time is simulated, so a move takes no time.
 */
final class SimulatedSuite {
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration MOVE = Duration.ofDays(3);
    static final Instant TO = START.plus(MOVE);

    private static final Map<String, List<String>> READ_BY = Map.of(
            "lead", List.of("playbook"),
            "playbook", List.of("lead"),
            "incentive", List.of("lead", "playbook"),
            "gateway", List.of("playbook"));
    private static final int SLOWEST = 3_000;
    private static final int MOST_GENERATIONS = 6;

    private final Random random;
    private final Map<String, Service> services = new TreeMap<>();
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparingLong(Step::at).thenComparing(Step::number));
    private long now;
    private long number;
    /** When the last piece of what the move has made due was done, or told, or heard. */
    private long lastDone;

    private record Step(long at, long number, Runnable work) {}

    /** @param due by the tenant's clock; what comes of it is due to the same time */
    private record Work(Instant due, int generation) {}

    /** @param work empty if it is another tenant's */
    private record Message(Optional<Work> work, boolean movesClock) {}

    SimulatedSuite(long seed) {
        random = new Random(seed);
        READ_BY.keySet().forEach(name -> services.put(name, new Service()));
        services.values().forEach(Service::begin);
        Service playbook = services.get("playbook");
        playbook.ahead = MOVE;
        playbook.outbox.add(new Message(Optional.of(new Work(TO, MOST_GENERATIONS)), true));
        READ_BY.forEach((name, topics) -> topics.forEach(topic -> later(() -> poll(services.get(name), topic))));
    }

    private final class Service {
        private final List<Message> topic = new ArrayList<>();
        private final List<Message> outbox = new ArrayList<>();
        private final List<Work> due = new ArrayList<>();
        private final Queue<Work> parked = new ArrayDeque<>();
        private final Map<String, Integer> handled = new HashMap<>();
        private Duration ahead = Duration.ZERO;
        private long published;

        private void begin() {
            for (int i = random.nextInt(8); i > 0; i--) {
                long at = random.nextInt((int) MOVE.toSeconds() * 5 / 4);
                due.add(new Work(START.plusSeconds(at), 0));
            }
            later(this::tick);
            later(this::relay);
            later(this::noise);
            later(this::retry);
        }

        private Instant tenantTime() {
            return START.plusMillis(now).plus(ahead);
        }

        private List<Work> dueNow() {
            Instant present = tenantTime();
            return due.stream().filter(work -> !work.due().isAfter(present)).toList();
        }

        /** The work stays due until its transaction ends. */
        private void tick() {
            dueNow().stream()
                    .min(Comparator.comparing(Work::due))
                    .ifPresentOrElse(
                            first -> later(() -> {
                                due.remove(first);
                                follow(this, first);
                                later(this::tick);
                            }),
                            () -> later(this::tick));
        }

        /** First the broker has them, then they are marked. */
        private void relay() {
            List<Message> batch = List.copyOf(outbox);
            topic.addAll(batch);
            batch.forEach(SimulatedSuite.this::done);
            later(() -> {
                outbox.subList(0, batch.size()).clear();
                published += batch.size();
                later(this::relay);
            });
        }

        private void noise() {
            topic.add(new Message(Optional.empty(), false));
            in(random.nextInt(200), this::noise);
        }

        private void retry() {
            if (!parked.isEmpty() && random.nextBoolean()) {
                follow(this, parked.remove());
            }
            later(this::retry);
        }
    }

    /** Effects first, in one transaction; then the broker hears of it. */
    private void poll(Service reader, String topic) {
        int from = reader.handled.getOrDefault(topic, 0);
        List<Message> log = services.get(topic).topic;
        List<Message> batch = List.copyOf(log.subList(from, Math.min(log.size(), from + 1 + random.nextInt(50))));
        later(() -> {
            batch.forEach(message -> hear(reader, message));
            in(random.nextInt(500), () -> {
                reader.handled.put(topic, from + batch.size());
                in(random.nextInt(10) == 0 ? SLOWEST : random.nextInt(300), () -> poll(reader, topic));
            });
        });
    }

    private void hear(Service reader, Message message) {
        if (message.movesClock()) {
            reader.ahead = MOVE;
            done(message);
        } else if (message.work().isPresent() && random.nextInt(5) == 0) {
            reader.parked.add(message.work().get());
        } else {
            message.work().ifPresent(work -> follow(reader, work));
        }
    }

    private void follow(Service service, Work work) {
        done(work);
        if (work.generation() < MOST_GENERATIONS) {
            Work next = new Work(work.due(), work.generation() + 1);
            int kind = random.nextInt(8);
            if (kind < 4) {
                service.outbox.add(new Message(Optional.of(next), false));
            } else if (kind < 6) {
                service.due.add(next);
            }
        }
    }

    private void done(Message message) {
        message.work().ifPresent(this::done);
    }

    private void done(Work work) {
        if (!work.due().isAfter(TO)) {
            lastDone = now;
        }
    }

    private void later(Runnable work) {
        in(1 + random.nextInt(random.nextInt(4) == 0 ? SLOWEST : 400), work);
    }

    private void in(long millis, Runnable work) {
        steps.add(new Step(now + millis, number++, work));
    }

    private void advance() {
        Step step = steps.remove();
        now = step.at();
        step.work().run();
    }

    private void passUntil(long then) {
        while (steps.peek().at() <= then) {
            advance();
        }
        now = then;
    }

    /**
     * Looks until it is ready by that rule.
     *
     * @return how long after that something was still done that the move had made due, in milliseconds; 0 if nothing was
     */
    long lateness(BiPredicate<Map<String, Optional<ServiceAnswer>>, Long> isReady) {
        boolean ready = false;
        while (!ready) {
            if (now > 600_000) {
                throw new AssertionError("It is not ready after ten minutes");
            }
            passUntil(now + random.nextInt(700));
            long begun = now;
            ready = isReady.test(look(), begun);
        }
        long told = now;
        passUntil(told + 60_000);
        return Math.max(0, lastDone - told);
    }

    Instant realTime() {
        return START.plusMillis(now);
    }

    /** Services answer side by side; each reads one thing after the other. */
    private Map<String, Optional<ServiceAnswer>> look() {
        Map<String, Optional<ServiceAnswer>> answers = new HashMap<>();
        services.forEach((name, service) ->
                in(random.nextInt(300), () -> readHandled(name, service, READ_BY.get(name), answers)));
        while (answers.size() < services.size()) {
            advance();
        }
        return answers;
    }

    private void readHandled(
            String name, Service service, List<String> topics, Map<String, Optional<ServiceAnswer>> answers) {
        Map<String, Long> handled = new HashMap<>();
        topics.forEach(topic -> handled.put(topic + "-0", (long) service.handled.getOrDefault(topic, 0)));
        in(random.nextInt(100), () -> {
            int waiting = service.parked.size();
            Instant time = service.tenantTime();
            in(random.nextInt(100), () -> {
                List<Work> due = service.dueNow();
                in(random.nextInt(100), () -> {
                    long unpublished = service.outbox.size();
                    long published = service.published;
                    in(random.nextInt(100), () -> {
                        Map<String, Long> heads = new HashMap<>();
                        Set<String> known = new HashSet<>(topics);
                        known.add(name);
                        known.forEach(topic -> heads.put(
                                topic + "-0", (long) services.get(topic).topic.size()));
                        answers.put(
                                name,
                                Optional.of(new ServiceAnswer(
                                        time,
                                        due.size(),
                                        due.stream().map(Work::due).min(Comparator.naturalOrder()),
                                        unpublished,
                                        published,
                                        waiting,
                                        parkedIds(waiting),
                                        Optional.of(new Topics(Set.copyOf(topics), heads, handled)))));
                    });
                });
            });
        });
    }

    private static Set<UUID> parkedIds(int waiting) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < waiting; i++) {
            ids.add(new UUID(0, i));
        }
        return ids;
    }
}
