// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** First answer to what an indicator is to its message: well-known hosts, then defanging, then words on its line. */
final class Roles {
    private final Map<String, Role> hosts = new HashMap<>();
    private final Cues cues;

    private Roles(Cues cues) {
        this.cues = cues;
    }

    /** A role and why, for people. */
    record Judged(Role role, String reason) {}

    static Roles shipped() {
        Roles roles = new Roles(Cues.shipped());
        DataFile.lines("hosts.txt").forEach(roles::addHost);
        return roles;
    }

    private void addHost(String line) {
        int space = line.indexOf(' ');
        hosts.put(line.substring(space + 1), role(line.substring(0, space)));
    }

    static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    Judged judge(RefangedText text, Hit hit) {
        Host host = hit.host();
        Judged known = host == null || hit.type() == IndicatorType.EMAIL ? null : knownHost(host.value());
        if (known != null) {
            return known;
        }
        if (text.defanged(hit.start(), hit.end()) || defangedScheme(text, hit)) {
            return new Judged(Role.INFRASTRUCTURE, "defanged by the author");
        }
        Judged cue = host == null ? null : cues.before(text, hit.start());
        return cue != null ? cue : new Judged(Role.UNKNOWN, "");
    }

    /** {@code hxxp} is no unit of its own: the value says http, the text does not. */
    static boolean defangedScheme(RefangedText text, Hit hit) {
        boolean schemeWritten = hit.type() == IndicatorType.URL && text.at(hit.start() + 1) != '.';
        int colon = hit.value().indexOf(':');
        boolean sameScheme = text.matches(hit.start(), hit.value().substring(0, Math.max(colon, 0)) + "://");
        return schemeWritten && !sameScheme && hit.shape().startsWith("written");
    }

    private @Nullable Judged knownHost(String host) {
        for (String name = host; !name.isEmpty(); name = parent(name)) {
            Role role = hosts.getOrDefault(name, hosts.get(anySuffix(name)));
            if (role != null) {
                return new Judged(role, "known host " + name);
            }
        }
        return null;
    }

    private static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** {@code check-host.example} as {@code check-host.*}; nothing for names of more than two labels. */
    private static String anySuffix(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && dot == name.lastIndexOf('.') ? name.substring(0, dot) + ".*" : "";
    }
}
