// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Finding;
import io.telesift.common.model.TextForm;
import java.util.List;

/**
 * What a rule sees of a message: one of its texts.
 *
 * @param form original or translation
 * @param lang of this text, ISO 639-1
 * @param findings of the original; watchlists are tried on the original form only
 */
public record MessageView(Chat chat, TextForm form, String lang, String text, List<Finding> findings) {}
