// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefangTest {
    private static final String[] PATHS = {
        "", "/a", "/gate.php", "/a/b.zip?x=1&y=2#z", "/r?u=https://a.example/x", "/~u/%20/a_b"
    };
    private static final String[] SCHEMES = {"http", "https", "ftp", "rtmp", "ssh"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url    | https://evil.example/gate.php | hxxps://evil[.]example/gate.php",
                "url    | http://1.2.3.4:81/x           | hxxp://1[.]2[.]3[.]4:81/x",
                "url    | ftp://evil.example            | ftp[://]evil[.]example",
                "domain | www.evil.example              | www[.]evil[.]example",
                "ipv4   | 1.2.3.4                       | 1.2.3[.]4",
                "cidr   | 192.0.2.0/24                  | 192.0.2[.]0/24",
                "ipv6   | 2001:db8::1                   | 2001[:]db8::1",
                "email  | user@evil.example             | user[at]evil[.]example",
                "cve    | CVE-2026-90001                | CVE-2026-90001"
            })
    void form_isTheTradesOwn(String type, String value, String defanged) {
        assertThat(Defang.defang(IndicatorType.of(type).orElseThrow(), value)).isEqualTo(defanged);
    }

    @Test
    void anyValue_ofAnyType_neverThrows() {
        for (IndicatorType type : IndicatorType.values()) {
            for (String value :
                    new String[] {"", ".", ":", "/", "@", "://", "a://", "\uD83D", "\u0000", "a".repeat(9999)}) {
                assertThat(Defang.defang(type, value)).isNotNull();
            }
        }
    }

    @Test
    void refanged_isTheValueAgain() {
        Random random = new Random(31);
        for (int i = 0; i < 2_000; i++) {
            IndicatorType type = types()[random.nextInt(types().length)];
            String value = value(type, random);
            String defanged = Defang.defang(type, value);

            assertThat(Defang.refang(defanged)).isEqualTo(value);
            Finding found = Extracting.only("см. " + defanged + " !");
            assertThat(found.key().key()).isEqualTo(type.value() + ":" + value);
            assertThat(found.defanged()).isTrue();
            assertThat(found.raw()).isEqualTo(defanged);
        }
    }

    private static IndicatorType[] types() {
        return new IndicatorType[] {
            IndicatorType.URL,
            IndicatorType.DOMAIN,
            IndicatorType.EMAIL,
            IndicatorType.IPV4,
            IndicatorType.IPV6,
            IndicatorType.CIDR
        };
    }

    private static String value(IndicatorType type, Random random) {
        return switch (type) {
            case URL ->
                SCHEMES[random.nextInt(SCHEMES.length)] + "://" + host(random) + PATHS[random.nextInt(PATHS.length)];
            case EMAIL -> "a.b+" + random.nextInt(99) + "@" + host(random);
            case IPV4 -> quad(random);
            case IPV6 ->
                "2001:db8:" + Integer.toHexString(1 + random.nextInt(65_535)) + "::"
                        + Integer.toHexString(1 + random.nextInt(65_535));
            case CIDR -> quad(random) + "/" + random.nextInt(33);
            default -> host(random);
        };
    }

    private static String quad(Random random) {
        return (1 + random.nextInt(223)) + "." + random.nextInt(256) + "." + random.nextInt(256) + "."
                + random.nextInt(256);
    }

    private static String host(Random random) {
        String[] hosts = {
            "evil.example", "a-b.c2.test", "xn--xx3bs6nt8lhf.example", "x9.co.uk", "main.rs", "a.b.c.d.com"
        };
        return hosts[random.nextInt(hosts.length)];
    }
}
