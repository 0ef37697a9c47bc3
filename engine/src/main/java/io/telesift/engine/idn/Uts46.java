// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.idn;

import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ICU's IDNA with a browser's options, <a href="https://url.spec.whatwg.org/#idna">URL Standard, 3.3</a>. */
final class Uts46 {
    private static final IDNA IDNA_46 = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Hyphens may stand anywhere; lengths and empty labels are looked at afterwards, a dot at the end is one. */
    private static final Set<IDNA.Error> ALLOWED = EnumSet.of(
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4,
            IDNA.Error.EMPTY_LABEL,
            IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);

    private Uts46() {}

    static @Nullable String ascii(String host) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = IDNA_46.nameToASCII(host, new StringBuilder(), info);
        return ALLOWED.containsAll(info.getErrors()) ? ascii.toString() : null;
    }

    static @Nullable String unicode(String label) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder unicode = IDNA_46.labelToUnicode(label, new StringBuilder(), info);
        return ALLOWED.containsAll(info.getErrors()) ? unicode.toString() : null;
    }
}
