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

    private static final RoleVerdict BOT = new RoleVerdict(Role.CONTACT, "the handle of a bot");
    private static final RoleVerdict CONTACT = new RoleVerdict(Role.CONTACT, "the handle says that it is a contact");
    private static final RoleVerdict ACCOUNT = new RoleVerdict(Role.CHANNEL, "a Telegram account");

    private Telegrams() {}

    /** The role that the name alone suggests; {@code value} is a handle or a link to one. */
    static RoleVerdict byName(String value) {
        String name = value.length() > LONGEST_LINK ? "" : name(value.toLowerCase(Locale.ROOT));
        if (name.endsWith("bot")) {
            return BOT;
        }
        return contact(name) ? CONTACT : ACCOUNT;
    }

    private static boolean contact(String name) {
        for (String part : CONTACT_PARTS) {
            if (name.contains(part)) {
                return true;
            }
        }
        for (String end : CONTACT_ENDS) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String name(String value) {
        int query = value.indexOf('?');
        String path = query < 0 ? value : value.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
