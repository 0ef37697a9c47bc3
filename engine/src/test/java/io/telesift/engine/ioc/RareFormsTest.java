// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static io.telesift.engine.ioc.Extracting.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that the tests of other extractors pointed at; why we agree or differ is decision 9. */
class RareFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hxxps:// drop[.]example/a         | https://drop.example/a",
                "https:///drop.example/a           | https://drop.example/a",
                "https://// drop.example/a         | https://drop.example/a",
                "h**ps://drop.example/a            | https://drop.example/a",
                "H**p://drop.example/a             | http://drop.example/a",
                "h[tt]ps://drop.example/a          | https://drop.example/a",
                "h[xx]p://drop.example/a           | http://drop.example/a",
                "xxxxs://drop.example/a            | https://drop.example/a",
                "ftx://drop.example/a              | ftp://drop.example/a",
                "https__drop.example/a             | https://drop.example/a",
                "hxxp__drop.example                | http://drop.example",
                "https:__drop.example/a            | https://drop.example/a",
                "http://drop[.]example(/)a         | http://drop.example/a",
                "pay[-]drop.example/a              | http://pay-drop.example/a"
            })
    void disguisedUrl_isRead(String written, String value) {
        var finding = only("качаем " + written + " сегодня");
        assertThat(finding.key().key()).isEqualTo("url:" + value);
        assertThat(finding.defanged()).isTrue();
        assertThat(finding.raw()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"пишите http:// или https:// и адрес", "see http:// main.py", "h**p", "a h**ps: b", "notes[-]x"})
    void schemeWithoutHost_isNothing(String text) {
        assertThat(keys(text)).noneMatch(key -> key.startsWith("url:") || key.startsWith("domain:"));
    }

    @Test
    void slashesOfJson_areSlashes() {
        var finding = only("{\"u\":\"https:\\/\\/drop.example\\/api\\/v1\",\"n\":1}");
        assertThat(finding.key().key()).isEqualTo("url:https://drop.example/api/v1");
        assertThat(finding.defanged()).isFalse();
        assertThat(keys("\"u\":\"drop.example\\/api\"")).containsExactly("url:http://drop.example/api");
    }

    @Test
    void linkWithoutScheme_inMarkup_isFound() {
        assertThat(keys("<script src=\"//cdn.drop.example/x.js\">"))
                .containsExactly("url:http://cdn.drop.example/x.js");
        assertThat(keys("C/src//main.drop.example")).noneMatch(key -> key.startsWith("domain:"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://0xC6.0x33.0x64.0x07/a, http://198.51.100.7/a",
        "http://0306.063.0144.07/a, http://198.51.100.7/a",
        "http://3325256711/a, http://198.51.100.7/a",
        "http://0xC6336407/a, http://198.51.100.7/a",
        "http://198.51.25607/a, http://198.51.100.7/a",
        "http://user@0xC6336407:8080/a, http://user@198.51.100.7:8080/a"
    })
    void numberThatBrowsersTakeForAnAddress_isOne(String written, String value) {
        var finding = only("open " + written);
        assertThat(finding.key().key()).isEqualTo("url:" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.2.3.4.5/a",
                "http://0x1ff.1.1.1/a",
                "http://08.1.1.1/a",
                "http://99999999999/a",
                "http://0x/a"
            })
    void numberThatIsNone_isNoAddress(String text) {
        assertThat(keys(text))
                .noneMatch(key -> key.startsWith("url:http://") && key.matches(".*//\\d+\\.\\d+\\.\\d+\\.\\d+/.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://[AB12:CD34::]:8080/a, url:http://[ab12:cd34::]:8080/a",
        "ftp://me:pw@[::5:6:7], url:ftp://me:pw@[::5:6:7]",
        "[::]:8080, ipv6:::",
        "[::ab:0:cd1:2], ipv6:::ab:0:cd1:2",
        "[beef::1:2:3:4:5:6], ipv6:beef:0:1:2:3:4:5:6",
        "ip:2001:db8::5, ipv6:2001:db8::5",
        "...2001:db8::5, ipv6:2001:db8::5"
    })
    void ipv6_thatIsMeant_isFound(String written, String key) {
        assertThat(keys("адрес " + written + " ")).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list[::2]", "[0::1]", "[::]", "ab::cd::1", "2001:db8:192.0.2.1::", "std::a"})
    void ipv6_thatMayBeCode_isNotFound(String text) {
        assertThat(keys(text)).noneMatch(key -> key.startsWith("ipv6:"));
    }

    @Test
    void localPart_endsAtTwoDots() {
        assertThat(keys("пишите...name@mail.example")).containsExactly("email:name@mail.example");
        assertThat(keys("write..first.last@mail.example")).containsExactly("email:first.last@mail.example");
    }

    @Test
    void maskedAddress_isNone() {
        assertThat(keys("жертва iv***12@mail.example и d*@mail.example")).isEmpty();
        assertThat(keys("**name@mail.example**")).containsExactly("email:name@mail.example");
    }

    @Test
    void backslashes_beforeADot_areOneEscape() {
        assertThat(keys("198.51.100\\\\.7")).containsExactly("ipv4:198.51.100.7");
    }

    @Test
    void underscore_beforeTheRegisteredName_isAllowed() {
        assertThat(keys("pay_in.drop.example")).containsExactly("domain:pay_in.drop.example");
        assertThat(keys("pay_in.example")).isEmpty();
    }

    @Test
    void foreignLabel_behindASchemeOrAnAtSign_belongsToTheHost() {
        assertThat(keys("http://почта.drop.example")).containsExactly("url:http://xn--80a1acny.drop.example");
        assertThat(keys("a@почта.drop.example")).containsExactly("email:a@xn--80a1acny.drop.example");
        assertThat(keys("Готово.drop.example")).containsExactly("domain:drop.example");
    }

    @Test
    void ligature_isWhatIdnaMakesOfIt() {
        assertThat(keys("pro\uFB01t[.]example")).containsExactly("domain:profit.example");
    }

    @Test
    void suffixInCapitals_underAQuietName_isAHostForCom() {
        assertThat(keys("сайт drop.COM лежит")).containsExactly("domain:drop.com");
        assertThat(keys("на Socket.IO и ASP.NET")).isEmpty();
    }

    @Test
    void technique_withFourDigitsBehindTheDot_isNone() {
        assertThat(keys("T1059.0012")).isEmpty();
        assertThat(keys("T1059.001, T1059.")).containsExactly("mitre:T1059.001", "mitre:T1059");
    }

    @Test
    void placeholders_inPathsAndKeys_areNames() {
        assertThat(keys("C:\\Users\\<any user>\\AppData\\x.exe done"))
                .containsExactly("file_path:C:\\Users\\<any user>\\AppData\\x.exe");
        assertThat(keys("<HKCU>\\Software\\Run\\x, <b>\\Software")).containsExactly("registry:HKCU\\Software\\Run\\x");
        assertThat(keys("HKU\\<SID>\\Software")).containsExactly("registry:HKU\\<SID>\\Software");
    }
}
