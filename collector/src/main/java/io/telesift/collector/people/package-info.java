// SPDX-License-Identifier: Apache-2.0
/** What of the people who write in chats leaves the collector: pseudonyms, unless the operator says otherwise. */
@NullMarked
package io.telesift.collector.people;

import org.jspecify.annotations.NullMarked;
