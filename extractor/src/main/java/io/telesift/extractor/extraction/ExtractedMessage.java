// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Message;
import java.util.List;

/** A new state of a message with language and findings, and what it changes among the sightings. */
public record ExtractedMessage(Message message, List<SightingChange> sightings) {}
