// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Findings that no scan makes: copies for another place, names of attached files. */
final class Findings {
    private static final int ATTACHED = 60;

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

    /** The name of an attached file: certain, but whether it is bad nobody has said. */
    static Finding fileName(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return new Finding(
                IndicatorType.FILENAME,
                name,
                name,
                0,
                name.length(),
                0,
                bytes,
                "file",
                false,
                Role.UNKNOWN,
                ATTACHED,
                "name of an attached file",
                Set.of(),
                List.of());
    }

    static Finding from(Finding found, String origin) {
        return moved(found, origin, found.start(), found.end(), found.startByte(), found.endByte());
    }
}
