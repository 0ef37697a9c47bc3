// SPDX-License-Identifier: Apache-2.0
/** What the service hands on: people's decisions to the topics, uploads to the collector. */
@NullMarked
package io.telesift.query.handover;

import org.jspecify.annotations.NullMarked;
