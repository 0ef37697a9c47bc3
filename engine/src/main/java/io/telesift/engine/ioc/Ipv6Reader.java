// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of RFC 4291, written back as RFC 5952 says. Hardware addresses, clock times and scope operators are none.
 * A colon may be in brackets.
 */
final class Ipv6Reader {
    private static final int GROUPS = 8;
    private static final int MOST_DIGITS = 4;
    private static final int LONGEST_LABEL = 16;

    private final Text text;
    private final Separators separators;
    private final Ipv4Reader quads;
    private final int[] groups = new int[GROUPS + 2];
    private int count;
    private int gap;
    private int end;
    private int lastGroup;
    private int longest;
    private boolean ended;
    private boolean defanged;

    Ipv6Reader(Text text, Separators separators, Ipv4Reader quads) {
        this.text = text;
        this.separators = separators;
        this.quads = quads;
    }

    /** Where the last group that was read began: an attempt before it would only fail again. */
    int lastGroup() {
        return lastGroup;
    }

    /** The address that begins here. */
    @Nullable
    Host read(int from) {
        lastGroup = from;
        return inside(from) || !parse(from) || cut() || !plausible() ? null : host(from);
    }

    /** The address that begins here, between the brackets of a URL or with a port behind them: any shape will do. */
    @Nullable
    Host bracketed(int from) {
        return parse(from) && text.at(end) == ']' ? host(from) : null;
    }

    private Host host(int from) {
        return Host.address(IndicatorType.IPV6, canonical(), from, end, defanged);
    }

    private boolean inside(int from) {
        int before = text.at(from - 1);
        return Ascii.word(before)
                || (before == ':' && !labelBefore(from - 1))
                || (before == '.' && Ascii.word(text.at(from - 2)));
    }

    /** {@code ip:2001:db8::1}: a word that cannot be a group of an address. */
    private boolean labelBefore(int colon) {
        boolean foreign = false;
        int i = colon;
        while (colon - i <= LONGEST_LABEL && Ascii.alnum(text.at(i - 1))) {
            foreign |= !Ascii.hex(text.at(--i));
        }
        return foreign;
    }

    private boolean parse(int from) {
        count = 0;
        gap = -1;
        longest = 0;
        ended = false;
        defanged = false;
        end = from;
        int i = from;
        while (i != Separators.NONE && count <= GROUPS) {
            i = group(i) ? colonBehind() : gapOrEnd(i);
        }
        return gap < 0 ? count == GROUPS : count < GROUPS;
    }

    private boolean group(int from) {
        int value = 0;
        int i = from;
        while (i - from <= MOST_DIGITS && Ascii.hex(text.at(i))) {
            value = (value << 4) | Ascii.hexValue(text.at(i));
            i++;
        }
        if (i == from || i - from > MOST_DIGITS) {
            return false;
        }
        if (text.at(i) == '.' && count > 0 && quad(from)) {
            return true;
        }
        longest = Math.max(longest, i - from);
        lastGroup = from;
        groups[count++] = value;
        end = i;
        return true;
    }

    /** The dotted quad at the end stands for two groups. */
    private boolean quad(int from) {
        Host address = quads.read(from);
        if (address == null) {
            return false;
        }
        groups[count++] = quads.quad() >>> 16;
        groups[count++] = quads.quad() & 0xFFFF;
        longest = MOST_DIGITS;
        ended = true;
        end = address.end();
        return true;
    }

    /** Where the next group may begin; a single colon at the end belongs to the sentence. */
    private int colonBehind() {
        int colon = ended ? Separators.NONE : separators.colon(end);
        if (colon == Separators.NONE) {
            return Separators.NONE;
        }
        boolean goesOn = Ascii.hex(text.at(colon)) || separators.colon(colon) != Separators.NONE;
        if (!goesOn) {
            return Separators.NONE;
        }
        defanged |= colon != end + 1;
        return colon;
    }

    /** Behind a colon, or at the very beginning, another colon makes the gap. */
    private int gapOrEnd(int i) {
        if (gap >= 0) {
            return Separators.NONE;
        }
        int second = count == 0 ? secondColon(i) : separators.colon(i);
        if (second == Separators.NONE) {
            return Separators.NONE;
        }
        gap = count;
        end = second;
        return second;
    }

    private int secondColon(int i) {
        int first = separators.colon(i);
        return first == Separators.NONE ? Separators.NONE : separators.colon(first);
    }

    private boolean cut() {
        int after = text.at(end);
        boolean more = after == ':' && (Ascii.word(text.at(end + 1)) || text.at(end + 1) == ':');
        return Ascii.word(after) || more || (after == '.' && Ascii.digit(text.at(end + 1)));
    }

    /**
     * Enough of an address to be meant as one: a global, local or multicast prefix written in full, or all groups with
     * one longer than a byte, or four groups and a gap. {@code 10:20:30}, {@code aa:bb:..} and {@code std::a} are not.
     */
    private boolean plausible() {
        boolean prefix =
                gap > 0 && longest >= 3 && (groups[0] >>> 13 == 1 || groups[0] >>> 8 >= 0xFC || groups[0] == 0x64);
        boolean whole = gap < 0 && longest > 2;
        boolean mapped = gap == 0 && count == 3 && groups[0] == 0xFFFF;
        boolean many = gap >= 0 && count >= 4 && longest > 2;
        return prefix || whole || many || mapped || (gap == 0 && count == 1 && groups[0] == 1 && alone());
    }

    /** {@code ::1}, but not in {@code std::1}. */
    private boolean alone() {
        return !Ascii.word(text.at(end));
    }

    /** Lower case, the longest run of two or more zero groups as {@code ::}. */
    private String canonical() {
        int[] all = new int[GROUPS];
        int head = gap < 0 ? count : gap;
        System.arraycopy(groups, 0, all, 0, head);
        System.arraycopy(groups, head, all, GROUPS - (count - head), count - head);
        return Ipv6Text.of(all);
    }
}
