// SPDX-License-Identifier: Apache-2.0
/** DeepL's HTTP API, version 2. */
@NullMarked
package io.telesift.translator.deepl;

import org.jspecify.annotations.NullMarked;
