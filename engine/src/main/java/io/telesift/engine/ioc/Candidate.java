// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader read, before its role and confidence are judged; places are bytes of the {@link Text}.
 *
 * @param host where it leads, for what leads anywhere
 * @param confidence by shape alone, 0 to 100
 * @param shape why, for people
 */
record Candidate(
        IndicatorType type,
        String value,
        int start,
        int end,
        boolean defanged,
        @Nullable Host host,
        int confidence,
        String shape,
        List<Derived> derived) {

    /** One that leads nowhere and cannot be defanged. */
    static Candidate bare(IndicatorType type, String value, int start, int end, int confidence, String shape) {
        return new Candidate(type, value, start, end, false, null, confidence, shape, List.of());
    }

    /** A host for itself, with or without a port. */
    static Candidate of(Host host, Port port, int confidence, String shape) {
        return new Candidate(
                host.type(),
                host.value(),
                host.start(),
                host.end(),
                host.defanged(),
                host,
                confidence,
                port.present() ? shape + ", with a port" : shape,
                port.derived());
    }
}
