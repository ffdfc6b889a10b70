package dev.tandem.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransientFailureTest {
    private int attempts;

    static Stream<Exception> passing() {
        return Stream.of(
                new OptimisticLockException(),
                new SQLTransientConnectionException("pool is empty"),
                new SQLException("the server closed the connection", "08006"),
                new SQLException("deadlock", "40P01"),
                new SQLException("too many connections", "53300"),
                new SQLException("terminated by the administrator", "57P01"),
                new SQLException("no state at all"),
                new ExecutionException("no broker", null));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatPassesIsWaitedOut(Exception cause) {
        TransientFailure.waitOut(() -> failOnce(new IllegalStateException(cause)));

        assertEquals(2, attempts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void whatTheDataIsToBlameForIsNotRepeated(String state) {
        IllegalStateException failure = new IllegalStateException(new SQLException("the row", state));

        assertSame(failure, assertThrows(IllegalStateException.class, () -> fail(failure)));
        assertEquals(1, attempts);
    }

    @Test
    void aFaultOfTheHandlerIsNotRepeated() {
        assertThrows(NullPointerException.class, () -> fail(new NullPointerException()));

        assertEquals(1, attempts);
    }

    @Test
    void nobodyWaitsWhoHasBeenAskedToStop() {
        Thread.currentThread().interrupt();

        assertThrows(OptimisticLockException.class, () -> fail(new OptimisticLockException()));

        assertTrue(Thread.interrupted());
        assertEquals(1, attempts);
    }

    private void fail(RuntimeException failure) {
        TransientFailure.waitOut(() -> {
            attempts++;
            throw failure;
        });
    }

    private void failOnce(RuntimeException failure) {
        if (attempts++ == 0) {
            throw failure;
        }
    }
}
