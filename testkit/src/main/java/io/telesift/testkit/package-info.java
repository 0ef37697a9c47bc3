// SPDX-License-Identifier: Apache-2.0
/** What tests share: a broker for a test class, a topology harness, a stand-in HTTP server. Test scope only. */
@NullMarked
package io.telesift.testkit;

import org.jspecify.annotations.NullMarked;
