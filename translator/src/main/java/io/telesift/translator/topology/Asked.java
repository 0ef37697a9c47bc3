// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Translation;
import org.jspecify.annotations.Nullable;

/**
 * What was last asked for a message and target.
 *
 * @param version of the message
 * @param hash of its text
 * @param waiting the message as it was then, as long as there is no answer
 */
record Asked(int version, String hash, Translation.@Nullable Snapshot waiting) {
    boolean isFor(int otherVersion, String otherHash) {
        return version == otherVersion && hash.equals(otherHash);
    }

    Asked answered() {
        return new Asked(version, hash, null);
    }
}
