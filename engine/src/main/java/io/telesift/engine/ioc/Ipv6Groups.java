// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The eight numbers of an IPv6 address, from any of the forms of RFC 4291 section 2.2. */
final class Ipv6Groups {
    private static final int GROUPS = 8;

    private Ipv6Groups() {}

    static int @Nullable [] parse(String written) {
        String hex = withoutQuad(written);
        int gap = hex.indexOf("::");
        if (gap < 0) {
            int[] all = groups(hex);
            return all != null && all.length == GROUPS ? all : null;
        }
        int[] head = groups(hex.substring(0, gap));
        int[] tail = groups(hex.substring(gap + 2));
        return head == null || tail == null || head.length + tail.length >= GROUPS ? null : joined(head, tail);
    }

    private static int[] joined(int[] head, int[] tail) {
        int[] all = Arrays.copyOf(head, GROUPS);
        System.arraycopy(tail, 0, all, GROUPS - tail.length, tail.length);
        return all;
    }

    /** A dotted quad at the end is written as the two groups that it is; a wrong one stays and is refused later. */
    private static String withoutQuad(String written) {
        int last = written.lastIndexOf(':') + 1;
        RefangedText tail = RefangedText.of(written.substring(last));
        Host quad = Ipv4.read(tail, 0);
        if (quad == null || quad.end() != tail.length()) {
            return written;
        }
        int[] octets = Arrays.stream(quad.value().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        String high = Integer.toHexString(octets[0] << 8 | octets[1]);
        return written.substring(0, last) + high + ":" + Integer.toHexString(octets[2] << 8 | octets[3]);
    }

    private static int @Nullable [] groups(String written) {
        if (written.isEmpty()) {
            return new int[0];
        }
        String[] parts = written.split(":", -1);
        int[] groups = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            groups[i] = hex(parts[i]);
        }
        boolean valid = parts.length <= GROUPS && Arrays.stream(groups).allMatch(group -> group >= 0);
        return valid ? groups : null;
    }

    private static int hex(String part) {
        if (part.isEmpty() || part.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < part.length(); i++) {
            int digit = Chars.hex(part.charAt(i)) ? Character.digit(part.charAt(i), 16) : -1;
            value = digit < 0 || value < 0 ? -1 : value << 4 | digit;
        }
        return value;
    }
}
