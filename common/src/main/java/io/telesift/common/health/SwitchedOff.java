// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.health;

/**
 * Stands where a component would be if its settings asked for one, so that health tells it is missing on purpose.
 *
 * @param why names the setting, in one line
 */
public record SwitchedOff(String name, String why) implements Component {
    @Override
    public void start() {}

    @Override
    public Check check() {
        return Check.off(why);
    }

    @Override
    public void close() {}
}
