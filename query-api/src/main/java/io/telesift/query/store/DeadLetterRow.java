// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import io.telesift.common.model.DeadLetter;

/**
 * A dead letter and where it lies, so that it can be read again whole.
 *
 * @param lies the dead-letter topic
 */
public record DeadLetterRow(DeadLetter letter, String lies, int partition, long offset) {}
