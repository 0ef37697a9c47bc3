// SPDX-License-Identifier: Apache-2.0
/** LibreTranslate's HTTP API. */
@NullMarked
package io.telesift.translator.libretranslate;

import org.jspecify.annotations.NullMarked;
