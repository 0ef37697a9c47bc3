// SPDX-License-Identifier: Apache-2.0
/** The rules in force: from a file to the topic, from the topic to a matcher. */
@NullMarked
package io.telesift.extractor.rules;

import org.jspecify.annotations.NullMarked;
