// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

/**
 * What a provider takes in one call.
 *
 * @param texts most texts of a known language
 * @param textsToDetect most texts whose language the provider shall find out: one where it takes the first text's for all
 * @param characters most UTF-16 units of all texts together
 * @param charactersOfOne most UTF-16 units of a text that travels alone; at least {@code characters}
 */
public record Limits(int texts, int textsToDetect, int characters, int charactersOfOne) {
    public Limits {
        if (texts < 1 || textsToDetect < 1 || characters < 1 || charactersOfOne < characters) {
            throw new IllegalArgumentException("no limits: " + texts + ", " + textsToDetect + ", " + characters);
        }
    }

    /** Most texts of this language in one call, ISO 639-1 or {@code und}. */
    public int texts(String sourceLang) {
        return sourceLang.equals(TextBatch.UNKNOWN) ? textsToDetect : texts;
    }
}
