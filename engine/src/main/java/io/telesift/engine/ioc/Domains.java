// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.List;

/** Makes a hit of a bare host name. */
final class Domains {
    private static final int BY_LOOK = 65;

    private Domains() {}

    static Hit hit(int start, Host host, Port port) {
        List<Derived> derived =
                port.present() ? List.of(new Derived("port", null, Integer.toString(port.number()))) : List.of();
        String shape = port.present() ? "host with a port" : "ends in a known suffix";
        return new Hit(IndicatorType.DOMAIN, host.value(), start, host.end(), host, BY_LOOK, shape, derived);
    }
}
