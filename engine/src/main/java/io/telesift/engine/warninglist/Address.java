// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.warninglist;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** IP addresses in one spelling. */
final class Address {
    /** Of an IPv6 address with an IPv4 end. */
    private static final int LONGEST = 45;

    private Address() {}

    /** An IPv6 address written out, anything else as it is. */
    static String key(String address) {
        if (!isIpv6(address)) {
            return address;
        }
        try {
            return InetAddress.getByName(address).getHostAddress().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Nothing else may reach {@link InetAddress#getByName}, which asks DNS about names; a colon is in none. */
    private static boolean isIpv6(String text) {
        if (text.length() > LONGEST || text.indexOf(':') < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
