// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.idn.HostNames;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a name is one of a host, and where the host ends: whatever is stuck to its suffix (a particle, the next
 * sentence) is not part of it.
 */
final class HostReader {
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private final Text text;
    private final Suffixes suffixes;
    private final NameReader name;
    private final HostPolicy policy;

    HostReader(Text text, Suffixes suffixes, NameReader name, HostPolicy policy) {
        this.text = text;
        this.suffixes = suffixes;
        this.name = name;
        this.policy = policy;
    }

    /** Cuts the name just read to the host that it is; false if it ends in no known suffix. */
    boolean settle() {
        if (name.labels() < 2) {
            return false;
        }
        return suffixKnown() || cutSuffix() || dropSentence();
    }

    /** The same for a name in prose, with nothing before it that says where it begins. */
    boolean settleInProse() {
        boolean known = settle();
        if (known && foreignSentenceBefore()) {
            name.dropFirst();
        }
        return known;
    }

    private boolean suffixKnown() {
        return suffixes.isTopLevel(name, name.from(-1), name.to(-1));
    }

    /** {@code evil.comи}, {@code evil.com_}: the suffix ends where its letters do. */
    private boolean cutSuffix() {
        int from = name.from(-1);
        int letters = from;
        while (letters < name.to(-1) && Ascii.letter(name.bytes()[letters])) {
            letters++;
        }
        boolean cut =
                letters > from && letters < name.to(-1) && stuck(letters) && suffixes.isTopLevel(name, from, letters);
        if (cut) {
            name.cutLast(letters - from);
        }
        return cut;
    }

    /** A foreign ending, or hyphens and underscores of markup, but no longer word: {@code com-style} is no suffix. */
    private boolean stuck(int from) {
        int i = from;
        while (i < name.to(-1) && (name.bytes()[i] == '-' || name.bytes()[i] == '_')) {
            i++;
        }
        return i == name.to(-1) || name.bytes()[i] < 0;
    }

    /** {@code evil.com.Потом}: what follows the last dot begins another sentence. */
    private boolean dropSentence() {
        if (name.labels() < 3) {
            return false;
        }
        boolean foreign = !name.ascii(-1) && name.ascii(-2);
        if (!foreign && !Ascii.upper(text.at(name.writtenFrom(-1)))) {
            return false;
        }
        name.dropLast();
        return suffixKnown();
    }

    /** {@code Готово.evil.com}: a word of another script before a whole Latin host ended a sentence. */
    private boolean foreignSentenceBefore() {
        if (name.labels() < 3 || name.ascii(0) || name.defanged()) {
            return false;
        }
        for (int k = 1; k < name.labels(); k++) {
            if (!name.ascii(k)) {
                return false;
            }
        }
        return wholly(name.from(0), name.to(0));
    }

    private boolean wholly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (name.bytes()[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The name as a host, or nothing if RFC 1035 and IDNA do not allow it. */
    @Nullable
    Host host(boolean known) {
        String written = name.string();
        String ascii = name.ascii() ? written : HostNames.ascii(written);
        if (ascii == null || !valid(ascii)) {
            return null;
        }
        boolean onion = ascii.endsWith(".onion");
        IndicatorType type = onion ? IndicatorType.ONION : IndicatorType.DOMAIN;
        boolean fileLike = known && policy.fileName(name);
        return new Host(type, ascii, written, name.start(), name.end(), name.labels(), name.defanged(), fileLike);
    }

    /** The host that a URL names: any suffix will do, for the author has said that it is one. */
    @Nullable
    Host afterScheme() {
        boolean known = settle();
        long number = known || !Ascii.digit(text.at(name.start())) ? NumericHost.NONE : NumericHost.of(name.string());
        if (number != NumericHost.NONE) {
            String address = Ipv4Reader.dotted((int) number);
            return Host.address(IndicatorType.IPV4, address, name.start(), name.end(), name.defanged());
        }
        if (!known && name.labels() > 1 && Ascii.digit(text.at(name.writtenFrom(-1)))) {
            return null;
        }
        return name.labels() > 0 ? host(known) : null;
    }

    /** Whether a host that stands apart from its scheme is one: in prose a scheme may stand alone. */
    boolean sure(Host host) {
        return host.type() != IndicatorType.DOMAIN || (host.labels() > 1 && suffixKnown() && !host.fileLike());
    }

    private static boolean valid(String ascii) {
        if (ascii.length() > LONGEST_NAME) {
            return false;
        }
        int from = 0;
        for (int dot = ascii.indexOf('.'); dot >= 0; dot = ascii.indexOf('.', from)) {
            if (!validLabel(ascii, from, dot)) {
                return false;
            }
            from = dot + 1;
        }
        return validLabel(ascii, from, ascii.length());
    }

    private static boolean validLabel(String name, int from, int to) {
        boolean hyphens = to > from && (name.charAt(from) == '-' || name.charAt(to - 1) == '-');
        return to > from && to - from <= LONGEST_LABEL && !hyphens;
    }
}
