// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Tells honest international names from those that pose as others. */
final class Homographs {
    private Homographs() {}

    /** A label that mixes Latin with Cyrillic or Greek, or spells a Latin-looking word in them under an ASCII suffix. */
    static boolean poses(Host host) {
        String name = host.unicode();
        if (host.labels() == 0 || name.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        String[] labels = name.split("\\.", -1);
        boolean asciiSuffix = labels[labels.length - 1].chars().allMatch(c -> c < 0x80);
        for (int i = 0; i < labels.length; i++) {
            if (poses(labels[i], asciiSuffix && i < labels.length - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean poses(String label, boolean underAscii) {
        long latin = label.chars().filter(Ascii::letter).count();
        long foreign = label.chars().filter(c -> c >= 0x370 && c < 0x530).count();
        long lookalikes =
                label.chars().filter(c -> c >= 0x370 && Letters.lookalike(c)).count();
        return foreign > 0 && (latin > 0 || (underAscii && lookalikes == foreign));
    }
}
