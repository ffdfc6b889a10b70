package dev.tandem.gateway.address;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Networks of addresses, in the notation of CIDR (RFC 4632; RFC 4291, section 2.3), such as {@code 192.0.2.0/24} or {@code 2001:db8::/32}. */
public final class Networks {
    /** What a text of one looks like. */
    public static final String FORM = "[0-9A-Fa-f.:]{2,45}/(0|[1-9][0-9]{0,2})";

    private final List<IpSubnetFilterRule> networks;

    private Networks(List<IpSubnetFilterRule> networks) {
        this.networks = networks;
    }

    /** @throws IllegalArgumentException for what {@link #fault} has something to say against */
    public static Networks of(Collection<String> texts) {
        return new Networks(texts.stream().map(Networks::network).toList());
    }

    private static IpSubnetFilterRule network(String text) {
        fault(text).ifPresent(why -> {
            throw new IllegalArgumentException(text + " " + why);
        });
        return new IpSubnetFilterRule(address(text), prefix(text), IpFilterRuleType.ACCEPT);
    }

    /** Why a text is no network; empty if it is one. */
    public static Optional<String> fault(String text) {
        if (!text.matches(FORM) || address(text) == null) {
            return Optional.of("must be an address and a number of bits, such as 192.0.2.0/24 or 2001:db8::/32");
        }
        byte[] address = address(text).getAddress();
        int free = address.length * Byte.SIZE - prefix(text);
        if (free < 0) {
            return Optional.of("must have at most " + address.length * Byte.SIZE + " bits");
        }
        // Whoever writes one address, and forgets how many bits that is, would let in all of its neighbours.
        boolean namesOneOfMany = new BigInteger(1, address).getLowestSetBit() >= 0
                && new BigInteger(1, address).getLowestSetBit() < free;
        return namesOneOfMany ? Optional.of("must have no bits set after the first " + prefix(text)) : Optional.empty();
    }

    /** The same for two texts of one network, such as {@code 2001:db8::/32} and {@code 2001:0DB8::/32}, which {@link #fault} has nothing against. */
    public static String canonical(String text) {
        return address(text).getHostAddress() + "/" + prefix(text);
    }

    private static InetAddress address(String network) {
        return NetUtil.createInetAddressFromIpAddressString(network.substring(0, network.indexOf('/')));
    }

    private static int prefix(String network) {
        return Integer.parseInt(network.substring(network.indexOf('/') + 1));
    }

    /** Whether somebody may call from there who is held to these networks: from anywhere, if there are none. */
    public boolean admit(String address) {
        return networks.isEmpty() || contain(address);
    }

    /** @param address as text; what is none is in no network */
    public boolean contain(String address) {
        InetAddress parsed =
                networks.isEmpty() || address == null ? null : NetUtil.createInetAddressFromIpAddressString(address);
        if (parsed == null) {
            return false;
        }
        InetSocketAddress socket = new InetSocketAddress(parsed, 0);
        return networks.stream().anyMatch(network -> network.matches(socket));
    }
}
