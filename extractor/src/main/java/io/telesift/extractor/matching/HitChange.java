// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Hit;

/**
 * A hit row to be written.
 *
 * @param isNew this rule had not matched this message before
 */
public record HitChange(Hit hit, boolean isNew) {}
