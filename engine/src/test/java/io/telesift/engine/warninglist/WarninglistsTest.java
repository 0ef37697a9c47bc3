// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.warninglist;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.idn.HostNames;
import io.telesift.engine.suffix.PublicSuffixes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarninglistsTest {
    private static final Warninglists LISTS = Warninglists.shipped();

    @ParameterizedTest
    @CsvSource({
        "google.com, popular-sites, BENIGN",
        "www.google.com, popular-sites, BENIGN",
        "docs.google.com, abused-services, ABUSED_SERVICE",
        "evil.github.io, abused-services, ABUSED_SERVICE",
        "a.b.evil.pages.dev, abused-services, ABUSED_SERVICE",
        "me.duckdns.org, abused-services, ABUSED_SERVICE",
        "x.blob.core.windows.net, abused-services, ABUSED_SERVICE",
        "bit.ly, url-shorteners, SHORTENER",
        "clck.ru, url-shorteners, SHORTENER",
        "check-host.net, outage-proof, PROOF",
        "www.virustotal.com, malware-analysis, REFERENCE",
        "asec.ahnlab.com, security-publishers, REFERENCE",
        "ocsp.digicert.com, certificate-services, BENIGN",
        "api.ipify.org, own-address, BENIGN",
        "dns.google, public-dns-names, BENIGN",
        "x.example.org, example-names, BENIGN",
    })
    void host_hasTheWarningOfItsNearestName(String host, String list, WarningKind kind) {
        assertThat(LISTS.host(host)).isEqualTo(new Warning(list, kind));
        assertThat(LISTS.value(IndicatorType.DOMAIN, host)).isEqualTo(LISTS.host(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.me",
                "x.t.me",
                "telegram.me",
                "telegram.org",
                "api.telegram.org",
                "notgoogle.com",
                "google.com.evil.ru",
                "com",
                "",
                ".",
                "..",
                "8.8.8.9",
                "abuse"
            })
    void otherHost_hasNone(String host) {
        assertThat(LISTS.host(host)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "77.88.8.8",
                "168.126.63.1",
                "2001:4860:4860::8888",
                "2001:4860:4860:0:0:0:0:8888",
                "2A02:06B8::FEED:0FF"
            })
    void resolver_isBenignInAnySpelling(String address) {
        assertThat(LISTS.address(address)).isEqualTo(new Warning("public-dns", WarningKind.BENIGN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.80", "192.0.2.1", "2001:db8::1", "::", ":::", "1:2", "", "google.com:80", "fe80::1%eth0"})
    void otherAddress_hasNone(String address) {
        assertThat(LISTS.address(address)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "MD5, D41D8CD98F00B204E9800998ECF8427E, true",
        "SHA1, da39a3ee5e6b4b0d3255bfef95601890afd80709, true",
        "SHA256, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, true",
        "MD5, d41d8cd98f00b204e9800998ecf8427f, false",
        "EMAIL, abuse@evil.example, true",
        "EMAIL, Abuse@Evil.example, true",
        "EMAIL, cert@cert.gov.ua, true",
        "EMAIL, cert@evil.ru, false",
        "EMAIL, boss@google.com, false",
        "EMAIL, google.com, false",
        "URL, http://google.com, false",
        "CVE, CVE-2024-1, false",
    })
    void value_isLookedUpByItsType(IndicatorType type, String value, boolean known) {
        assertThat(LISTS.value(type, value) != null).isEqualTo(known);
    }

    @Property(tries = 500)
    void anyText_neverThrows(@ForAll String text, @ForAll IndicatorType type) {
        LISTS.value(type, text);
        LISTS.host(text);
        LISTS.address(text);
    }

    @Test
    void lists_sayWhatTheyAreAndHoldCanonicalValues() throws IOException {
        for (String list : Warninglists.LISTS) {
            List<String> lines = lines(list + ".txt");
            assertThat(lines.subList(1, 4))
                    .as(list)
                    .satisfiesExactly(
                            kind -> assertThat(kind).startsWith("# kind: "),
                            of -> assertThat(of).startsWith("# of: "),
                            source -> assertThat(source).contains("Source: ", "2026", "Licence: "));
            List<String> values = lines.subList(4, lines.size());
            assertThat(values).as(list).isNotEmpty().doesNotHaveDuplicates().allMatch(value -> !value.isBlank());
            if (lines.get(2).endsWith("host")) {
                assertThat(values).as(list).allMatch(value -> value.equals(HostNames.ascii(value)));
            }
        }
    }

    /** Whoever may register a name below a public suffix must not be vouched for. */
    @Test
    void publicSuffixes_areNeverBenign() throws IOException {
        PublicSuffixes suffixes = PublicSuffixes.shipped();
        List<String> wrong = lines("/io/telesift/engine/suffix/public_suffix_list.dat").stream()
                .filter(line -> !line.startsWith("//") && !line.startsWith("!") && line.contains("."))
                .map(line -> HostNames.ascii("x." + line.replace("*.", "y.")))
                .filter(Objects::nonNull)
                .filter(host -> suffixes.registrable(host) != null && benign(host))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean benign(String host) {
        Warning warning = LISTS.host(host);
        return warning != null && warning.kind() == WarningKind.BENIGN;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Warninglists.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
