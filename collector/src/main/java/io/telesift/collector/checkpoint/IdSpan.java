// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

/**
 * Message ids of a chat from above {@code after} up to and with {@code upTo}.
 *
 * @param after at least 0
 * @param upTo above {@code after}
 */
public record IdSpan(long after, long upTo) {
    public IdSpan {
        if (after < 0 || upTo <= after) {
            throw new IllegalArgumentException("no span of ids: (" + after + ", " + upTo + "]");
        }
    }

    /** Is this id in it? */
    public boolean holds(long id) {
        return after < id && id <= upTo;
    }

    /** How many ids fit into it, used or not. */
    public long length() {
        return upTo - after;
    }

    boolean touches(IdSpan other) {
        return after <= other.upTo && other.after <= upTo;
    }

    IdSpan join(IdSpan other) {
        return new IdSpan(Math.min(after, other.after), Math.max(upTo, other.upTo));
    }

    /** What lies between this one and a later one that does not touch it. */
    IdSpan gapTo(IdSpan later) {
        return new IdSpan(/* after= */ upTo, /* upTo= */ later.after);
    }
}
