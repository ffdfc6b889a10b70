package dev.tandem.gateway.limit;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The clocks of one replica.
 *
 * @param nanos runs evenly and never back: by it a replica tells when a cell ends that the database has told it of
 * @param millis the time of day, for as long as the database has told it nothing
 */
record DoorClock(LongSupplier nanos, LongSupplier millis) {
    static final DoorClock SYSTEM = new DoorClock(System::nanoTime, InstantSource.system()::millis);
}
