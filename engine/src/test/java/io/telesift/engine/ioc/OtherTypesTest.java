// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static io.telesift.engine.ioc.Extracting.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTypesTest {
    private static final String MD5 = "d61d0d669c4a6e036543190b946df9d0";
    private static final String SHA1 = "a64a45199079dbbba79ff46c5b5c7b7bdf937fb5";
    private static final String SHA256 = "3927d75e7f2cb82fcd5f1492e5d9d7166398e5e2fefa0c63ce130dccb3056428";

    @Test
    void hash_isKnownByItsLength() {
        assertThat(keys("md5:" + MD5 + " " + SHA1.toUpperCase(java.util.Locale.ROOT) + ", \"" + SHA256 + "\""))
                .containsExactly("md5:" + MD5, "sha1:" + SHA1, "sha256:" + SHA256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000000000000000000000000000",
                "12345678901234567890123456789012",
                MD5 + "a",
                "g" + MD5,
                "aaaaaaaabbbbbbbbaaaaaaaa11111111",
                "deadbeef"
            })
    void hash_ofWrongShape_isNone(String text) {
        assertThat(keys(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2026-90119",
                "cve-2026-90119",
                "CVE\u20112026\u201190119",
                "CVE_2026_90119",
                "#CVE_2026_90119",
                "(CVE 2026-90119)",
                "CVE\u20132026\u201390119",
                "취약점(CVE-2026-90119)",
                "CVE-2026-90119에"
            })
    void cve_writtenInAnyWay_isRead(String text) {
        assertThat(keys(text)).containsExactly("cve:CVE-2026-90119");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2026",
                "CVE-26-90119",
                "CVE-2026-123",
                "CVEs from 2026",
                "XCVE-2026-90119x",
                "CVE-3026-90119"
            })
    void cve_ofWrongShape_isNone(String text) {
        assertThat(keys(text)).isEmpty();
    }

    @Test
    void email_keepsItsLocalPart() {
        assertThat(only("mailto:Hr.Apply+x@Recruit-Mail.example.").value())
                .isEqualTo("Hr.Apply+x@recruit-mail.example");
        assertThat(only("문의foo_bar@x.example로").value()).isEqualTo("foo_bar@x.example");
        assertThat(only("у нас такой же.почта hr.apply@recruit-mail.example в бане")
                        .type())
                .isEqualTo(IndicatorType.EMAIL);
    }

    @Test
    void email_afterAWord_isContact() {
        assertThat(only("Contact: a@b.example").role()).isEqualTo(Role.CONTACT);
    }

    @Test
    void credentials_areNoEmail() {
        assertThat(keys("root:hunter2@evil.example")).doesNotContain("email:hunter2@evil.example");
    }

    @Test
    void mailbox_atAKnownProvider_isNotHarmlessForIt() {
        Finding found = only("q: zloy.qwerty@gmail.com");

        assertThat(found.role()).isNotEqualTo(Role.BENIGN);
        assertThat(found.flags()).isEmpty();
    }
}
