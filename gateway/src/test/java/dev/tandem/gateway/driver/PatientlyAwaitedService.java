package dev.tandem.gateway.driver;

import java.util.HashMap;
import java.util.Map;

/** The same service, which the gateway lets keep silent as long as a test takes, and clients that take nothing. */
public class PatientlyAwaitedService extends EchoService {
    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("tandem.gateway.silence", "60s");
        settings.put("tandem.gateway.longest-body", "60s");
        settings.put("tandem.gateway.answer-patience", "60s");
        return settings;
    }
}
