// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

/** Nobody of the chain can translate now and nobody said when; the message is one line for log and health. */
public final class ProviderUnavailableException extends Exception {
    ProviderUnavailableException(String why) {
        super(why);
    }
}
