package dev.tandem.testkit.fuzz;

import java.util.Map;

/**
 * A request to be made.
 *
 * @param target path and query, encoded
 * @param body null for none
 * @param oddity what is wrong with it; empty for one that keeps to the contract
 * @param refused whether it must be refused, since it does not keep to the contract
 */
record FuzzRequest(
        FuzzedOperation operation,
        FuzzCaller caller,
        String target,
        Map<String, String> headers,
        String body,
        String oddity,
        boolean refused) {

    FuzzRequest by(FuzzCaller other) {
        return new FuzzRequest(operation, other, target, headers, body, oddity, refused);
    }

    String path() {
        return target.split("\\?")[0];
    }

    @Override
    public String toString() {
        String shown = body == null ? "" : " " + (body.length() > 600 ? body.substring(0, 600) + "…" : body);
        return operation.verb() + " " + (target.length() > 300 ? target.substring(0, 300) + "…" : target) + " "
                + headers + " by " + caller.name() + shown;
    }
}
