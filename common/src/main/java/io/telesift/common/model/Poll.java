// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.List;

/** A poll's words; votes are not part of a message's identity. */
public record Poll(String question, List<String> options) {
    public Poll {
        question = question == null ? "" : question;
        options = Values.list(options);
    }
}
