package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTableTest {
    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1200, 200000, 5",
        "INTEGRATION, 6000, 1000000, 25",
        "HIGH, 60000, 10000000, 250",
        "SANDBOX, 240, 40000, 1"
    })
    void plansAreMultiplesOfTheStandard(LimitPlan plan, long writes, long daily, long streams) {
        Terms terms = LimitTable.DEFAULT.termsOf(LimitedCaller.client("crm", plan, Map.of()));

        assertEquals(List.of(writes, daily), quotas(terms, CallClass.WRITE));
        assertEquals(streams, quotas(terms, CallClass.STREAM).get(1));
    }

    @Test
    void nothingIsDividedDownToZero() {
        assertEquals(1, LimitPlan.SANDBOX.of(Policy.BULK_AT_ONCE).quota());
    }

    @Test
    void whatIsSetForAClientCountsForItAlone() {
        LimitedCaller special =
                LimitedCaller.client("crm", LimitPlan.STANDARD, Map.of(Policy.WRITE, Adjustment.ofQuota(77)));

        assertEquals(List.of(77L, 200_000L), quotas(LimitTable.DEFAULT.termsOf(special), CallClass.WRITE));
    }

    @Test
    void peopleOfAPartnerShareFiveTimesWhatEachHas() {
        LimitedCaller ada = LimitedCaller.person("iss", "northwind", "ada", Optional.of("alpine"), LimitPlan.STANDARD);

        Terms.OfClass write = LimitTable.DEFAULT.termsOf(ada).of(CallClass.WRITE);

        assertEquals(
                List.of("partnerWrite", "partnerDailyWrites"),
                write.shared().stream().map(Limit::name).toList());
        assertEquals(6_000, write.shared().get(0).quota());
    }

    @Test
    void whatIsSetForOneClientChangesNothingOfWhatItsPartnerShares() {
        LimitedCaller small = LimitedCaller.client(
                        "crm", LimitPlan.STANDARD, Map.of(Policy.READ, Adjustment.ofQuota(5)))
                .ofPartner("northwind", "alpine");

        Terms.OfClass read = LimitTable.DEFAULT.termsOf(small).of(CallClass.READ);

        assertEquals(5, read.own().get(0).quota());
        assertEquals(30_000, read.shared().get(0).quota());
    }

    @Test
    void aClientThatWasGivenMoreThanOthersTakesNothingFromThem() {
        for (LimitPlan more : List.of(LimitPlan.INTEGRATION, LimitPlan.HIGH)) {
            LimitedCaller large = LimitedCaller.client("crm", more, Map.of()).ofPartner("northwind", "alpine");

            assertEquals(
                    List.of(),
                    LimitTable.DEFAULT.termsOf(large).of(CallClass.READ).shared());
        }
    }

    @Test
    void callersAreToldApartHoweverTheirNamesAreWritten() {
        LimitedCaller one = LimitedCaller.person("iss", "north", "wind", Optional.empty(), LimitPlan.STANDARD);
        LimitedCaller other = LimitedCaller.person("iss", "northw", "ind", Optional.empty(), LimitPlan.STANDARD);

        assertNotEquals(one.key(), other.key());
        assertEquals(43, one.key().length());
    }

    @Test
    void settingsOfAnOperatorCount() {
        LimitTable table = settings(Map.of(
                        "tandem.gateway.limits.standard.write.quota", "10",
                        "tandem.gateway.limits.standard.write.window", "1s",
                        "tandem.gateway.limits.standard.dailyWrites.shadow", "true"))
                .table();

        List<Limit> write = table.termsOf(LimitedCaller.client("crm", LimitPlan.STANDARD, Map.of()))
                .of(CallClass.WRITE)
                .own();

        assertEquals(10, write.get(0).quota());
        assertEquals(Duration.ofSeconds(1), write.get(0).window());
        assertTrue(write.get(1).shadow());
    }

    /** Which have no small letters, as the policy's name has. */
    @Test
    void environmentVariablesCountToo() {
        LimitTable table = mapped(
                        new EnvConfigSource(Map.of("TANDEM_GATEWAY_LIMITS_STANDARD_DAILYWRITES_QUOTA", "99"), 300))
                .table();

        LimitedCaller caller = LimitedCaller.client("crm", LimitPlan.STANDARD, Map.of());
        assertEquals(List.of(1_200L, 99L), quotas(table.termsOf(caller), CallClass.WRITE));
    }

    @ParameterizedTest
    @CsvSource({
        "standard.write.quota, 0",
        "standard.write.quota, -5",
        "standard.write.quota, 10000000001",
        "standard.write.window, 0s",
        "standard.write.window, 500ms",
        "standard.write.window, 86401s",
        "standard.dailyWrites.window, 3600s",
        "standard.stream.window, 60s",
        "standard.writes.quota, 5",
        "golden.write.quota, 5"
    })
    void limitsThatCannotBeKeptAreRefused(String setting, String value) {
        LimitSettings settings = settings(Map.of("tandem.gateway.limits." + setting, value));

        assertThrows(IllegalArgumentException.class, settings::table);
    }

    private static List<Long> quotas(Terms terms, CallClass call) {
        return terms.of(call).own().stream().map(Limit::quota).toList();
    }

    private static LimitSettings settings(Map<String, String> properties) {
        return mapped(new PropertiesConfigSource(properties, "test", 100));
    }

    private static LimitSettings mapped(ConfigSource source) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(source)
                .withMapping(LimitSettings.class)
                .build();
        return config.getConfigMapping(LimitSettings.class);
    }
}
