package org.banhui.base.start;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;

/** The addresses under which the school's other computers reach this one. */
public final class LanAddresses {

    /** Bridges of containers and virtual machines: up and private, but nobody else is behind them. */
    private static final Pattern INNER = Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|lxc|podman|cni).*");

    private LanAddresses() {}

    /** IPv4 addresses, the network first that sorts first; empty where there is no network. */
    public static List<String> find() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LanAddresses::leadsOut)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted()
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static boolean leadsOut(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && !INNER.matcher(network.getName()).matches();
        } catch (SocketException e) {
            return false;
        }
    }
}
