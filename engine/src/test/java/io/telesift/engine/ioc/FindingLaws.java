// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.TextEntity;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for the findings of any text whatever. */
final class FindingLaws {
    /** Types that need no word around them to be read: only these can be found again from what was found alone. */
    private static final Set<IndicatorType> PLAIN_TO_SEE = EnumSet.of(
            IndicatorType.URL,
            IndicatorType.IPV4,
            IndicatorType.IPV6,
            IndicatorType.CIDR,
            IndicatorType.EMAIL,
            IndicatorType.MD5,
            IndicatorType.SHA1,
            IndicatorType.SHA256,
            IndicatorType.SHA512,
            IndicatorType.CVE,
            IndicatorType.BTC,
            IndicatorType.ETH,
            IndicatorType.ONION,
            IndicatorType.MAC);

    /** A tail that holds marks of defanging or ends in punctuation reads one way or another by what stands around it. */
    private static final Pattern PLAIN_URL = Pattern.compile("[a-z0-9]+://[a-z0-9.:-]+(/[\\w.~%?=&#/:+-]*)?(?<=\\w)");

    /** Without its scheme it is a network. */
    private static final Pattern LIKE_NETWORK = Pattern.compile("http://[0-9.]+/[0-9]+");

    private FindingLaws() {}

    /** Order, places and overlap; and that bytes give the same as characters. */
    static List<Finding> hold(String text) {
        List<Finding> findings = hold(text, List.of());
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            assertThat(Extracting.EXTRACTOR.extract(utf8)).as("from UTF-8").isEqualTo(findings);
        }
        return findings;
    }

    /** Likewise with entities, which may be anything. */
    static List<Finding> hold(String text, List<TextEntity> entities) {
        List<Finding> findings = Extracting.EXTRACTOR.extract(text, entities);
        assertThat(findings).isSortedAccordingTo(Comparator.comparingInt(Finding::start));
        findings.forEach(finding -> placed(text, finding));
        apart(findings.stream()
                .filter(finding -> finding.origin().equals("text"))
                .toList());
        return findings;
    }

    /** What was found is found again in its own raw form, refanged, and in the form we write for people. */
    static void foundAgain(Finding finding) {
        if (PLAIN_TO_SEE.contains(finding.type()) && unambiguous(finding)) {
            String key = finding.key().key();
            String refanged = Defang.refang(finding.raw());
            assertThat(Extracting.keys(refanged))
                    .as("<%s> of %s", refanged, finding)
                    .contains(key);
            String defanged = Defang.defang(finding.type(), finding.value());
            assertThat(Extracting.keys(defanged))
                    .as("<%s> of %s", defanged, finding)
                    .contains(key);
        }
    }

    private static boolean unambiguous(Finding finding) {
        return finding.type() != IndicatorType.URL
                || (PLAIN_URL.matcher(finding.value()).matches()
                        && !LIKE_NETWORK.matcher(finding.value()).matches());
    }

    private static void placed(String text, Finding finding) {
        assertThat(finding.start()).as("start of %s", finding).isNotNegative();
        assertThat(finding.end()).as("end of %s", finding).isBetween(finding.start(), text.length());
        assertThat(finding.confidence()).isBetween(0, 100);
        if (finding.origin().equals("text")) {
            assertThat(finding.raw()).isNotEmpty().isEqualTo(text.substring(finding.start(), finding.end()));
        }
    }

    private static void apart(List<Finding> findings) {
        Finding last = null;
        for (Finding finding : findings) {
            if (last != null && finding.start() < last.end()) {
                assertThat(sameLink(last, finding))
                        .as("%s over %s", last, finding)
                        .isTrue();
            }
            last = last == null || finding.end() > last.end() ? finding : last;
        }
    }

    /** A t.me link is a URL and names a handle: the one overlap there is. */
    private static boolean sameLink(Finding one, Finding other) {
        Set<IndicatorType> types = EnumSet.of(one.type(), other.type());
        boolean inside = one.start() <= other.start() && other.end() <= one.end();
        boolean around = other.start() <= one.start() && one.end() <= other.end();
        return types.equals(EnumSet.of(IndicatorType.URL, IndicatorType.TELEGRAM)) && (inside || around);
    }
}
