// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

/**
 * Judges what indicators are to their message: to be blocked, attacked, shown as proof, to be written to. Evidence, the
 * strongest first: the kind of the indicator, letters that pose as others, known services, words on its line unless
 * they are denied, the heading above it, the message as a whole, defanging; where all are silent, what it looks like.
 * Thread-safe; linear in the length of a text however many indicators it holds.
 */
public final class RoleJudge {
    private final CueFinder cues;
    private final Services services;
    private final KnownHosts known;

    private RoleJudge(CueFinder cues, Services services, KnownHosts known) {
        this.cues = cues;
        this.services = services;
        this.known = known;
    }

    /** With the shipped words and services. */
    public static RoleJudge shipped() {
        return new RoleJudge(CueFinder.shipped(), Services.shipped(), KnownHosts.NONE);
    }

    /** Likewise, but asks for a host's role here before anything else; not of e-mail addresses and handles. */
    public RoleJudge with(KnownHosts hosts) {
        return new RoleJudge(cues, services, hosts);
    }

    /** The roles in this text; analysed when first asked for. */
    public MessageRoles in(CharSequence text) {
        return new MessageRoles(text.toString(), cues, services, known);
    }
}
