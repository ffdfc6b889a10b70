package dev.tandem.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where real time enters. */
class RealTime {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
