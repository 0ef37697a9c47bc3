// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;

/** Copies of a finding for another place. */
final class Findings {
    private Findings() {}

    static Finding moved(Finding found, String origin, int start, int end, int startByte, int endByte) {
        return new Finding(
                found.type(),
                found.value(),
                found.raw(),
                start,
                end,
                startByte,
                endByte,
                origin,
                found.defanged(),
                found.role(),
                found.confidence(),
                found.reason(),
                found.flags(),
                found.derived());
    }

    static Finding from(Finding found, String origin) {
        return moved(found, origin, found.start(), found.end(), found.startByte(), found.endByte());
    }
}
