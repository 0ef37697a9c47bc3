// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.util.Set;

/** What an indicator looks like, where the message says nothing of it. */
final class Fallback {
    private static final RoleVerdict NETWORK = new RoleVerdict(Role.INFRASTRUCTURE, "a whole network is named");
    private static final RoleVerdict OWN_SERVICE =
            new RoleVerdict(Role.INFRASTRUCTURE, "a service that no browser opens");

    private static final RoleVerdict OWN_PORT = new RoleVerdict(Role.INFRASTRUCTURE, "a port that is not the web's");

    private static final int LONGEST_PORT = 5;

    private static final Set<String> WEB_PORTS = Set.of("80", "443");

    /** What sites are read with. */
    private static final Set<String> READ = Set.of("http", "https");

    private Fallback() {}

    static RoleVerdict host(String text, RoleQuestion question) {
        return switch (question.type()) {
            case ASN, CIDR -> NETWORK;
            case URL ->
                ownService(question.value()) ? OWN_SERVICE : port(question.value(), authorityEnd(question.value()));
            case DOMAIN, IPV4, IPV6 -> port(text, question.end());
            default -> WholeMessage.UNKNOWN;
        };
    }

    private static boolean ownService(String url) {
        int end = url.indexOf("://");
        return end > 0 && !READ.contains(url.substring(0, end));
    }

    /** Where a URL's port begins, with its colon, or its end. */
    private static int authorityEnd(String url) {
        int from = url.indexOf("://") + 3;
        int slash = url.indexOf('/', from);
        int end = slash < 0 ? url.length() : slash;
        int colon = url.lastIndexOf(':', end - 1);
        return colon > from ? colon : url.length();
    }

    private static RoleVerdict port(String text, int colon) {
        if (colon >= text.length() || text.charAt(colon) != ':') {
            return WholeMessage.UNKNOWN;
        }
        int end = colon + 1;
        while (end < text.length() && end <= colon + LONGEST_PORT && digit(text.charAt(end))) {
            end++;
        }
        boolean web = end == colon + 1 || WEB_PORTS.contains(text.substring(colon + 1, end));
        return web ? WholeMessage.UNKNOWN : OWN_PORT;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
