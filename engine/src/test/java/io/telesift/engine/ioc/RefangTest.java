// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static io.telesift.engine.ioc.Extracting.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefangTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cdn-sync[.]example", "cdn-sync(.)example", "cdn-sync{.}example", "cdn-sync[dot]example",
                "cdn-sync(dot)example", "cdn-sync [.] example", "cdn-sync[ . ]example", "cdn-sync[[.]]example",
                "cdn-sync точка example", "cdn-sync[точка]example", "cdn-sync(точка)example", "cdn-sync\\.example",
                "cdn-sync[.example", "cdn-sync.]example", "cdn-sync\u3002example", "cdn-sync\uFF0Eexample",
                "cdn\u200B-sync.exa\u200Bmple", "CDN-SYNC[.]EXAMPLE", "ｃｄｎ-ｓｙｎｃ.ｅｘａｍｐｌｅ"
            })
    void domain_defangedInAnyWay_isRead(String written) {
        String text = "сервер " + written + " живой";

        Finding found = only(text);

        assertThat(found.key().key()).isEqualTo("domain:cdn-sync.example");
        assertThat(found.raw()).isEqualTo(written).isEqualTo(text.substring(found.start(), found.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hxxps://evil.example/a",
                "hXXps://evil[.]example/a",
                "https[:]//evil.example/a",
                "https[://]evil.example/a",
                "hxxps[:]//evil[.]example[/]a",
                "meows://evil.example/a",
                "htxps://evil(dot)example/a"
            })
    void url_defangedInAnyWay_isRead(String written) {
        Finding found = only("see " + written + ".");

        assertThat(found.key().key()).isEqualTo("url:https://evil.example/a");
        assertThat(found.raw()).isEqualTo(written);
        assertThat(found.defanged()).isTrue();
        assertThat(found.role()).isEqualTo(Role.INFRASTRUCTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sayeban(at)mailbox(dot)example", "sayeban[at]mailbox[.]example", "sayeban[@]mailbox.example",
                "sayeban(собака)mailbox(точка)example", "sayeban собака mailbox точка example",
                        "sayeban＠mailbox.example"
            })
    void email_defangedInAnyWay_isRead(String written) {
        assertThat(only("x: " + written).key().key()).isEqualTo("email:sayeban@mailbox.example");
    }

    @Test
    void address_partlyDefanged_isRead() {
        assertThat(keys("203.0.113[.]45, 198[.]51[.]100[.]77 2001[:]db8:44::1f"))
                .containsExactly("ipv4:203.0.113.45", "ipv4:198.51.100.77", "ipv6:2001:db8:44::1f");
    }

    @Test
    void words_ofProse_joinNothing() {
        assertThat(keys("certbot failed at 0day dot rocks; точка невозврата; a [dot] above; see (at) noon"))
                .isEmpty();
    }

    @Test
    void plain_isNotDefanged() {
        assertThat(only("https://evil.example/a").defanged()).isFalse();
        assertThat(only("[evil.example]").defanged()).isFalse();
    }
}
