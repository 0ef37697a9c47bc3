// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.util.List;
import java.util.Locale;

/** What names of Telegram accounts say by themselves. */
final class Telegrams {
    private static final List<String> CONTACT_PARTS =
            List.of("support", "contact", "feedback", "admin", "help", "manager", "press", "owner");
    private static final List<String> CONTACT_ENDS = List.of("_adm", "_pm", "_dm");
    /** No handle is longer; what is longer is no handle. */
    private static final int LONGEST_LINK = 256;

    private Telegrams() {}

    /** The role that the name alone suggests; {@code value} is a handle or a link to one. */
    static RoleVerdict byName(String value) {
        String name = value.length() > LONGEST_LINK ? "" : name(value.toLowerCase(Locale.ROOT));
        if (name.endsWith("bot")) {
            return new RoleVerdict(Role.CONTACT, "the handle of a bot");
        }
        if (CONTACT_PARTS.stream().anyMatch(name::contains)
                || CONTACT_ENDS.stream().anyMatch(name::endsWith)) {
            return new RoleVerdict(Role.CONTACT, "the handle says that it is a contact");
        }
        return new RoleVerdict(Role.CHANNEL, "a Telegram account");
    }

    private static String name(String value) {
        int query = value.indexOf('?');
        String path = query < 0 ? value : value.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
