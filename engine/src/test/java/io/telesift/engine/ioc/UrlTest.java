// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static io.telesift.engine.ioc.Extracting.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://Evil.Example:80/           | http://evil.example",
                "https://evil.example:443/A?B=c#D  | https://evil.example/A?B=c#D",
                "https://evil.example:8443/a       | https://evil.example:8443/a",
                "https://한빛은행.example             | https://xn--xx3bs6nt8lhf.example",
                "evil.example/gate.php             | http://evil.example/gate.php",
                "pay.evil.example/ticket?id=17     | http://pay.evil.example/ticket?id=17",
                "evil.example:8080/api/v2          | http://evil.example:8080/api/v2",
                "198.51.100.7/x                    | http://198.51.100.7/x",
                "http://[2001:DB8::1]:81/x         | http://[2001:db8::1]:81/x",
                "https://user:pw@evil.example/x    | https://user:pw@evil.example/x",
                "rtmp://ingest.evil.example/live   | rtmp://ingest.evil.example/live",
                "http://router.corp/x              | http://router.corp/x",
                "https://ru.wiki.example/wiki/Москва | https://ru.wiki.example/wiki/Москва"
            })
    void value_isCanonical(String written, String value) {
        assertThat(only("см. " + written + " и дальше").key().key()).isEqualTo("url:" + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://evil.example/a.            ",
                "https://evil.example/a, then       ",
                "(https://evil.example/a)           ",
                "[text](https://evil.example/a)     ",
                "**https://evil.example/a**         ",
                "\"https://evil.example/a\"         ",
                "«https://evil.example/a»           ",
                "<https://evil.example/a>           ",
                "https://evil.example/a😂           ",
                "https://evil.example/a에서          ",
                "https://evil.example/a，然后         ",
                "https://evil.example/a؛ فعلاً       ",
                "https://evil.example/a\u200F x     ",
                "https://evil.example/a|b           ",
                "https://evil.example/a?!           ",
                "смотриhttps://evil.example/a       "
            })
    void end_isWhereTheSentenceGoesOn(String text) {
        assertThat(keys(text)).containsExactly("url:https://evil.example/a");
    }

    @Test
    void brackets_ofThePath_stay() {
        assertThat(keys("(https://evil.example/a_(b))")).containsExactly("url:https://evil.example/a_(b)");
    }

    @Test
    void list_withoutBlanks_isSeveral() {
        assertThat(keys("https://a.example/x,https://b.example/y"))
                .containsExactly("url:https://a.example/x", "url:https://b.example/y");
    }

    @Test
    void inside_nothingElseIsFound() {
        assertThat(keys("https://evil.example/1.2.3.4/b.example?m=x@y.example&h=d61d0d669c4a6e036543190b946df9d0"))
                .hasSize(1);
    }

    @Test
    void derived_holdsHostAndPort() {
        Finding found = only("hxxps://mx-relay[.]test:8443/owa/auth.aspx");

        assertThat(found.derived())
                .containsExactly(
                        new Derived("host", IndicatorType.DOMAIN, "mx-relay.test"), new Derived("port", null, "8443"));
    }

    @Test
    void knownHosts_haveRoles() {
        assertThat(only("https://check-host.example/check-report/1").role()).isEqualTo(Role.PROOF);
        assertThat(Extracting.EXTRACTOR.extract("t.me/some_channel").get(0).role())
                .isEqualTo(Role.CHANNEL);
        assertThat(only("https://www.google.com/x").role()).isEqualTo(Role.BENIGN);
        assertThat(only("https://google.com.evil.example/x").role()).isEqualTo(Role.UNKNOWN);
    }

    @Test
    void longerThanTheBound_isCutAndFlagged() {
        Finding found = only("https://evil.example/" + "a.b/".repeat(1000) + " end");

        assertThat(found.end() - found.start()).isEqualTo(UrlReader.LONGEST);
        assertThat(found.flags()).contains("truncated");
    }
}
