// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static io.telesift.engine.ioc.Extracting.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.19045.3803",
                "v1.2.3.4",
                "версия 1.2.3.4",
                "version: 1.2.3.4",
                "펌웨어 10.2.0.118 이상",
                "1.2.3.4.5",
                "1.3.6.1.4.1.311",
                "Chrome/120.0.0.1",
                "1.2.3",
                "256.1.1.1",
                "01.02.03.04",
                "app-1.2.3.4",
                "build 1.2.3.4",
                "12:30:45",
                "00:1a:2b:3c:4d:5e:6f:70",
                "std::cout",
                "a::b",
                "1:6:0",
                "::",
                ":::",
                "2026-11-22T10:20:30",
                "10:20:30:40:50:60:10:20",
                "89' winner 19:45"
            })
    void versionsTimesAndHardwareAddresses_areNoAddresses(String text) {
        assertThat(keys(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.45,                 | ipv4:203.0.113.45",
                "[203.0.113.45]                | ipv4:203.0.113.45",
                "IP는 198.51.100.23입니다          | ipv4:198.51.100.23",
                "203.0.113.45.                 | ipv4:203.0.113.45",
                "192.0.2.140/30, дальше        | cidr:192.0.2.140/30",
                "[2001:db8:53::53]:53          | ipv6:2001:db8:53::53",
                "2001:DB8:0:0:0:0:0:1          | ipv6:2001:db8::1",
                "(2001:db8:1:20::25)           | ipv6:2001:db8:1:20::25",
                "2001:db8::1: дальше           | ipv6:2001:db8::1",
                "fe80::1ff:fe23:4567:890a      | ipv6:fe80::1ff:fe23:4567:890a",
                "::ffff:192.0.2.128            | ipv6:::ffff:c000:280",
                "2001:db8::/32                 | cidr:2001:db8::/32",
                "v1[.]2[.]3[.]4 1.2.3[.]4      | ipv4:1.2.3.4"
            })
    void address_isCanonical(String text, String key) {
        assertThat(keys(text)).containsExactly(key);
    }

    @Test
    void port_isDerived() {
        Finding found = only("203.0.113.201:6667, дальше");

        assertThat(found.raw()).isEqualTo("203.0.113.201");
        assertThat(found.derived()).extracting(Finding.Derived::value).containsExactly("6667");
    }

    @Test
    void ranges_areFlagged() {
        assertThat(only("192.168.0.1").flags()).containsExactly("private");
        assertThat(only("203.0.113.1").flags()).containsExactly("documentation");
        assertThat(only("224.0.0.1").flags()).containsExactly("reserved");
        assertThat(only("2001:db8::1").flags()).containsExactly("documentation");
        assertThat(only("fd00:1::1").flags()).containsExactly("private");
        assertThat(only("8.8.8.8").flags()).containsExactly("warninglist");
        assertThat(only("8.8.7.6").flags()).isEmpty();
    }

    @Test
    void rangeOfAddresses_isTwo() {
        assertThat(keys("8.8.4.1-8.8.4.9")).containsExactly("ipv4:8.8.4.1", "ipv4:8.8.4.9");
    }

    @Test
    void versionInOneText_saysNothingOfTheNext_evenInTheSameArray() {
        byte[] text = "8.1.2.3 answers; version 8.2.0.1 is out".getBytes(StandardCharsets.UTF_8);

        List<Finding> first = Extracting.EXTRACTOR.extract(text);

        assertThat(first).extracting(Finding::value).containsExactly("8.1.2.3");
        assertThat(Extracting.EXTRACTOR.extract(text)).isEqualTo(first);
    }
}
