// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnionTest {
    /** The examples of rend-spec-v3, [ONIONADDRESS], then two services of version 2. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd",
                "sp3k262uwy4r2k3ycr5awluarykdpag6a7y33jxop4cs2lu5uz5sseqd",
                "xa4r2iadxm55fbnqgwwi5mymqdcofiu3w6rpbtqn7b2dyn7mgwj64jyd",
                "expyuzz4wqqyqhjn",
                "3g2upl4pq6kufc4m"
            })
    void label_ofKnownService_isValid(String label) {
        assertThat(Reading.onion(label)).isTrue();
        assertThat(Reading.onion(label.toUpperCase(Locale.ROOT))).isTrue();
    }

    /** The last two stand for a wrong checksum in Tor's own tests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "expyuzz4wqqyqhj",
                "expyuzz4wqqyqhjnn",
                "expyuzz4wqqyqhj1",
                "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscrye",
                "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscrzd",
                "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscr-d",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad",
                "l5satjgud6gucryazcyvyvhuxhr74u6ygigiuyixe3a6ysis67ororad",
                "btojiu7nu5y5iwut64eufevogqdw4wmqzugnoluw232r4t3ecsfv37ad"
            })
    void label_ofOtherLengthAlphabetOrChecksum_isNone(String label) {
        assertThat(Reading.onion(label)).isFalse();
    }

    @Property(tries = 500, seed = "20261122")
    void key_encoded_isValid(@ForAll @Size(32) byte[] key) {
        assertThat(Reading.onion(Addresses.onion(key))).isTrue();
    }

    @Property(tries = 500, seed = "20261122")
    void label_inOneCharacterChanged_isNone(
            @ForAll @Size(32) byte[] key,
            @ForAll @IntRange(max = 55) int at,
            @ForAll @IntRange(min = ' ', max = '~') int symbol) {
        StringBuilder changed = new StringBuilder(Addresses.onion(key));
        Assume.that(changed.charAt(at) != Character.toLowerCase(symbol));
        changed.setCharAt(at, (char) symbol);

        assertThat(Reading.onion(changed.toString())).isFalse();
    }
}
