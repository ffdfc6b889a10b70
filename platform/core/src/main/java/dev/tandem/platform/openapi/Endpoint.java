package dev.tandem.platform.openapi;

import java.util.Map;
import java.util.Set;

/**
 * What the method of an operation says about it.
 *
 * @param write whether it may change something
 * @param body whether it reads one
 * @param idempotent whether it takes an {@code Idempotency-Key}
 * @param conditional whether it requires {@code If-Match}
 * @param optionallyConditional whether it looks at {@code If-Match} when that is sent
 * @param item whether its path names a record
 * @param refusals the codes of its own, by status
 */
record Endpoint(
        boolean write,
        boolean body,
        boolean idempotent,
        boolean conditional,
        boolean optionallyConditional,
        boolean item,
        Map<String, Set<String>> refusals) {}
