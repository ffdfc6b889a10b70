package dev.tandem.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.util.NetUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Who sends bad tokens is shut out for a minute after sixty within one. Until a token is known there is nothing to tell callers apart by
 * but the address they come from, of which everyone with IPv6 has as many as they like: there, it is the network.
 */
public final class FailuresByPeer {
    private static final int MOST_FAILURES = 60;
    private static final long MINUTE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_PEERS = 100_000;
    private static final int NETWORK_BYTES = 8;
    private static final int MAPPED_FROM = 12;

    private record Failures(long since, int number, long shutOutUntil) {}

    private final LongSupplier nanos;
    private final Cache<String, Failures> byPeer;

    public FailuresByPeer() {
        this(System::nanoTime);
    }

    FailuresByPeer(LongSupplier nanos) {
        this.nanos = nanos;
        this.byPeer = Caffeine.newBuilder()
                .maximumSize(MOST_PEERS)
                .expireAfterWrite(Duration.ofNanos(2 * MINUTE_NANOS))
                .ticker(nanos::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    /**
     * @param address of the connection, never of a header
     * @return the seconds until it is let in again, if it is shut out
     */
    public Optional<Long> shutOutFor(String address) {
        Failures failures = byPeer.getIfPresent(peer(address));
        long left =
                failures == null || failures.number() < MOST_FAILURES ? 0 : failures.shutOutUntil() - nanos.getAsLong();
        return left <= 0 ? Optional.empty() : Optional.of(1 + (left - 1) / TimeUnit.SECONDS.toNanos(1));
    }

    public void failed(String address) {
        long now = nanos.getAsLong();
        byPeer.asMap().compute(peer(address), (peer, before) -> {
            boolean over = before == null || now - before.since() >= MINUTE_NANOS;
            int number = over ? 1 : before.number() + 1;
            return new Failures(over ? now : before.since(), number, now + MINUTE_NANOS);
        });
    }

    long peers() {
        byPeer.cleanUp();
        return byPeer.estimatedSize();
    }

    private static String peer(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "?";
        }
        boolean sixteen = bytes.length > MAPPED_FROM;
        boolean mapped = sixteen && isMapped(bytes);
        byte[] network = mapped
                ? Arrays.copyOfRange(bytes, MAPPED_FROM, bytes.length)
                : sixteen ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        return Base64.getEncoder().encodeToString(network);
    }

    /** An IPv4 address in the clothes of an IPv6 one. */
    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < MAPPED_FROM; i++) {
            if (bytes[i] != (i < 10 ? 0 : (byte) 0xff)) {
                return false;
            }
        }
        return true;
    }
}
