// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * {@code MANAGEMENT_*}.
 *
 * @param port where metrics and health are; 0 is any free one. As text: Micronaut would silently take the default for
 *     what is no number
 */
@ConfigurationProperties("management")
record ManagementConfig(@Bindable(defaultValue = "0") String port) {}
