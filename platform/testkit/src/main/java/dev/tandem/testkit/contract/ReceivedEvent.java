package dev.tandem.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An event as it arrived.
 *
 * @param headers by name, {@code ce_type} and the others of CloudEvents among them
 */
public record ReceivedEvent(Map<String, String> headers, JsonNode data) {}
