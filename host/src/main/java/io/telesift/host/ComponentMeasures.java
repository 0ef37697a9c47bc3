// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.telesift.common.health.Component;
import io.telesift.common.health.Measure;
import io.telesift.common.health.Measured;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** Which components others may rely on now. */
@Singleton
final class ComponentMeasures implements Measured {
    private static final String HELP = "1 if the component works or is switched off, 0 while it starts, waits or fails";

    private final ComponentHost host;

    ComponentMeasures(ComponentHost host) {
        this.host = host;
    }

    @Override
    public Stream<Measure> measures() {
        return host.components().stream().map(ComponentMeasures::measure);
    }

    private static Measure measure(Component component) {
        long up = component.check().ready() ? 1 : 0;
        return Measure.gauge("telesift_component_up", HELP, Map.of("component", component.name()), up);
    }
}
