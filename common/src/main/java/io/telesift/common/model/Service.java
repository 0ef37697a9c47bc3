// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.Map;

/**
 * What a service message tells ("pinned a message").
 *
 * @param action the source's word: {@code pin_message, create_channel, join_group_by_link, ...}
 * @param args plain strings
 */
public record Service(String action, Map<String, String> args) {
    public Service {
        Values.required(action, "service.action");
        args = Values.map(args);
    }
}
