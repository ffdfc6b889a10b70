package dev.tandem.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

@Dependent
class RealTime {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
