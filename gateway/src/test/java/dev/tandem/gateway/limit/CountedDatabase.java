package dev.tandem.gateway.limit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts how often leases are asked for. */
final class CountedDatabase {
    private final DataSource real;
    private final AtomicInteger leases = new AtomicInteger();

    CountedDatabase(DataSource real) {
        this.real = real;
    }

    int leases() {
        return leases.get();
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, args) -> counted(real.getConnection()));
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (args != null && String.valueOf(args[0]).contains("lease_units")) {
                        leases.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
