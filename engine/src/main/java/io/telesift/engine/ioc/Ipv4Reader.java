// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Dotted quads, told apart from versions, OIDs and longer numbers. */
final class Ipv4Reader {
    private static final int OCTETS = 4;
    private static final int LONGEST_OCTET = 3;

    private final Text text;
    private final Separators separators;
    private final VersionContext versions;
    /** The last quad read, as one number. */
    private int quad;

    private int end;
    private boolean defanged;

    Ipv4Reader(Text text, Separators separators) {
        this.text = text;
        this.separators = separators;
        this.versions = new VersionContext(text);
    }

    /** The address that begins here, with nothing of a longer number behind it. */
    @Nullable
    Host read(int from) {
        return parse(from) && endsHere(end) ? host(from) : null;
    }

    /** Whether a quad begins here; then {@link #end} and {@link #quad} tell of it. */
    private boolean parse(int from) {
        quad = 0;
        defanged = false;
        int i = from;
        for (int octet = 1; octet <= OCTETS; octet++) {
            int digits = octetEnd(i);
            int dot = digits == Separators.NONE || octet == OCTETS ? digits : separators.dot(digits);
            if (dot == Separators.NONE) {
                return false;
            }
            defanged |= octet < OCTETS && dot != digits + 1;
            end = digits;
            i = dot;
        }
        return true;
    }

    private int octetEnd(int from) {
        int value = 0;
        int i = from;
        while (i - from <= LONGEST_OCTET && Ascii.digit(text.at(i))) {
            value = value * 10 + text.at(i++) - '0';
        }
        boolean leadingZero = i - from > 1 && text.at(from) == '0';
        quad = (quad << 8) | (value & 0xFF);
        return i == from || value > 255 || leadingZero ? Separators.NONE : i;
    }

    private Host host(int from) {
        return Host.address(IndicatorType.IPV4, dotted(quad), from, end, defanged);
    }

    static String dotted(int quad) {
        return (quad >>> 24) + "." + ((quad >>> 16) & 0xFF) + "." + ((quad >>> 8) & 0xFF) + "." + (quad & 0xFF);
    }

    private boolean endsHere(int at) {
        int after = text.at(at);
        int dot = after == '.' || Ascii.opens(after) ? separators.dot(at) : Separators.NONE;
        if (dot != Separators.NONE) {
            return !Ascii.digit(text.at(dot)) && !(after == '.' && Ascii.alnum(text.at(dot)));
        }
        if (after == '-') {
            // Ranges are written with a hyphen: 192.0.2.1-192.0.2.9
            return !Ascii.letter(text.at(at + 1));
        }
        return !Ascii.word(after);
    }

    /** The address read last, as one number. */
    int quad() {
        return quad;
    }

    /** Whether what stands before a plain quad makes it part of something else. */
    boolean partOfVersion(Host address) {
        return versions.version(address.start(), address.end(), quad >>> 24);
    }
}
