package dev.tandem.gateway.door;

/**
 * Where a request comes from.
 *
 * @param address of the client, or of the proxy next to it that nobody vouches for
 * @param scheme by which it has come: {@code http} or {@code https}
 */
record Origin(String address, String scheme) {}
