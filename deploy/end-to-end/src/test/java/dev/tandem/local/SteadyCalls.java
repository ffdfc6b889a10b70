package dev.tandem.local;

import dev.tandem.demo.api.ApiCaller;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The same call again and again, in even steps, whether the ones before have been answered or not: as many clients make it together. */
final class SteadyCalls implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final URI uri;
    private final List<ApiCaller> callers;

    /**
     * What came of one call.
     *
     * @param sent of {@link System#nanoTime}, as is {@code ended}
     * @param status 0 if the connection was closed instead
     */
    record Answer(long sent, long ended, int status, String body, Optional<String> retryAfter) {
        long nanos() {
            return ended - sent;
        }
    }

    private SteadyCalls(URI uri, List<ApiCaller> callers) {
        this.uri = uri;
        this.callers = callers;
    }

    /** @param callers in turn, as each of them may call only so often */
    static SteadyCalls of(String uri, List<ApiCaller> callers, int perSecond) {
        SteadyCalls calls = new SteadyCalls(URI.create(uri), callers);
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        calls.pace.scheduleAtFixedRate(calls::call, 0, step, TimeUnit.NANOSECONDS);
        return calls;
    }

    private void call() {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        callers.get(sent.getAndIncrement() % callers.size())
                .getRequestInterceptor()
                .accept(request);
        long begun = System.nanoTime();
        http.sendAsync(request.build(), BodyHandlers.ofString())
                .whenComplete((answer, failure) -> answers.add(answer(begun, answer)));
    }

    private static Answer answer(long begun, HttpResponse<String> answer) {
        long ended = System.nanoTime();
        return answer == null
                ? new Answer(begun, ended, 0, "", Optional.empty())
                : new Answer(
                        begun,
                        ended,
                        answer.statusCode(),
                        answer.body(),
                        answer.headers().firstValue("Retry-After"));
    }

    /** Of the calls that were sent from then on and before then, in the order of their ends. */
    List<Answer> sentBetween(long from, long until) {
        return answers.stream()
                .filter(answer -> answer.sent() - from >= 0 && answer.sent() - until < 0)
                .toList();
    }

    /** How many have not been answered yet. */
    int underWay() {
        return sent.get() - answers.size();
    }

    /** Returns when each call has been answered. */
    @Override
    public void close() {
        pace.shutdown();
        try {
            pace.awaitTermination(1, TimeUnit.SECONDS);
            while (underWay() > 0) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
